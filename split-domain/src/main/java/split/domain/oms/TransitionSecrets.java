package split.domain.oms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import split.domain.channel.ChannelSecrets;
import split.domain.channel.Masked;
import split.persistence.json.Json;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What no one may read of a transition's parameters: sealed in the database, masked when shown. */
@Dependent
class TransitionSecrets {
  private static final String PLACE = "transition";
  private static final JsonPointer AUTH = JsonPointer.compile("/remote_invoice_call/auth");
  private static final List<String> NAMES = List.of("password", "token");

  private final ChannelSecrets box;

  @Inject
  TransitionSecrets(ChannelSecrets box) {
    this.box = box;
  }

  /**
   * @param stored where a mask finds what it stands for
   */
  String sealed(String wanted, String stored) {
    JsonNode before = Json.MAPPER.readTree(stored).at(AUTH);
    JsonNode tree = Json.MAPPER.readTree(wanted);
    each(
        tree,
        (auth, name) -> {
          String said = auth.get(name).stringValue();
          return said.equals(Masked.VALUE) ? before.path(name).asString("") : box.seal(PLACE, said);
        });
    return tree.toString();
  }

  /** Empty texts where a secret cannot be read any more. */
  String opened(String stored) {
    return replaced(stored, kept -> box.open(PLACE, kept).orElse(""));
  }

  String masked(String stored) {
    return replaced(stored, kept -> Masked.VALUE);
  }

  private static String replaced(String stored, UnaryOperator<String> by) {
    JsonNode tree = Json.MAPPER.readTree(stored);
    each(tree, (auth, name) -> by.apply(auth.get(name).stringValue()));
    return tree.toString();
  }

  private interface Replacement {
    String of(ObjectNode auth, String name);
  }

  private static void each(JsonNode tree, Replacement replacement) {
    if (tree.at(AUTH) instanceof ObjectNode auth) {
      NAMES.stream()
          .filter(name -> auth.path(name).isString())
          .forEach(name -> auth.put(name, replacement.of(auth, name)));
    }
  }
}
