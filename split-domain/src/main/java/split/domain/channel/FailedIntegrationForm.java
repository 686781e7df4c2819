package split.domain.channel;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import split.persistence.json.Json;
import split.vocabulary.Code;
import split.vocabulary.Violation;
import tools.jackson.databind.JsonNode;

/** What a <i>failed integration</i> document may say (FIX-1). */
final class FailedIntegrationForm {
  private static final String AT = "/failed_integration";
  private static final long YEAR = 366L * 24 * 3600;
  private static final Set<String> TYPES =
      Set.of("DEFAULT", "order", "product", "productprice", "productstock", "split_packages");
  private static final Map<String, Long> RULE =
      Map.of(
          FailedIntegrationText.RETRY_INTERVAL, YEAR,
          FailedIntegrationText.EXPIRATION_DATE, YEAR,
          FailedIntegrationText.MAX_RETRY_COUNT, 1000L);
  private static final Map<String, Long> SENT =
      Map.of(FailedIntegrationText.EXPIRATION_HOUR, 24L * 366);

  private FailedIntegrationForm() {}

  static List<Violation> check(String document) {
    return Json.MAPPER.readTree(document).properties().stream()
        .flatMap(type -> ofType(type.getKey(), type.getValue()))
        .toList();
  }

  private static Stream<Violation> ofType(String name, JsonNode rule) {
    String at = AT + "/" + Pointed.at(name);
    if (name.equals(FailedIntegrationText.SENT_TO_REMOTE)) {
      return ofRule(at, rule, SENT);
    }
    return TYPES.contains(name)
        ? ofRule(at, rule, RULE)
        : Stream.of(
            violation(
                at, "is no record type", "one of " + sorted(TYPES) + " or sent_to_remote", null));
  }

  private static Stream<Violation> ofRule(String at, JsonNode rule, Map<String, Long> most) {
    if (rule.isNull()) {
      return Stream.empty();
    }
    if (!rule.isObject()) {
      return Stream.of(violation(at, "must be an object", "object", rule));
    }
    return rule.properties().stream()
        .flatMap(
            member ->
                ofMember(
                    at + "/" + Pointed.at(member.getKey()),
                    member.getKey(),
                    member.getValue(),
                    most));
  }

  private static Stream<Violation> ofMember(
      String at, String name, JsonNode value, Map<String, Long> most) {
    if (!most.containsKey(name)) {
      return Stream.of(violation(at, "is not known", "one of " + sorted(most.keySet()), null));
    }
    boolean inRange =
        value.isIntegralNumber()
            && value.canConvertToLong()
            && value.asLong() >= 0
            && value.asLong() <= most.get(name);
    return inRange
        ? Stream.empty()
        : Stream.of(
            violation(
                at, "must be an integer in range", "integer from 0 to " + most.get(name), value));
  }

  private static Violation violation(String at, String message, String wanted, JsonNode found) {
    return new Violation(
        Code.PAYLOAD_INVALID,
        at,
        message,
        wanted,
        found == null ? null : Pointed.cut(found.toString()));
  }

  private static List<String> sorted(Set<String> names) {
    return names.stream().sorted().toList();
  }
}
