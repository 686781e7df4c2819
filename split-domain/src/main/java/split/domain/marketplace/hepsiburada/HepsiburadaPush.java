package split.domain.marketplace.hepsiburada;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import split.domain.marketplace.Push;
import split.domain.marketplace.RemoteId;
import split.domain.marketplace.hepsiburada.HepsiburadaApi.ShipmentPackage;
import split.domain.marketplace.hepsiburada.HepsiburadaApi.Unpacked;
import split.persistence.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The three messages Hepsiburada sends to a merchant who offers it an address. */
final class HepsiburadaPush {
  private static final Pattern UNPACK =
      Pattern.compile("put packages/(?<number>[a-z0-9_-]{1,64})/unpack");
  private static final Pattern CANCEL = Pattern.compile("put lineitems/[a-z0-9_-]{1,64}/cancel");

  private HepsiburadaPush() {}

  static Push read(Push.Message message) {
    String place = (message.method() + " " + message.path()).toLowerCase(Locale.ROOT);
    Matcher unpack = UNPACK.matcher(place);
    try {
      if (unpack.matches()) {
        return unpacked(unpack.group("number"), body(message, Unpacked.class));
      }
      if (CANCEL.matcher(place).matches()) {
        return cancelled(body(message, JsonNode.class));
      }
      return place.equals("post packages")
          ? packed(body(message, ShipmentPackage.class))
          : new Push.Unknown();
    } catch (JacksonException unreadable) {
      return new Push.Unreadable("no message of Hepsiburada's");
    }
  }

  private static <T> T body(Push.Message message, Class<T> type) {
    return Json.MAPPER.readValue(message.body(), type);
  }

  private static Push unpacked(String number, Unpacked message) {
    if (message == null) {
      return new Push.Unreadable("null");
    }
    Set<String> packages = new HashSet<>(Set.of(number));
    if (message.packageNumber() != null) {
      packages.add(message.packageNumber().value());
    }
    return new Push.Hint(texts(message.orderNumbers()), packages);
  }

  private static Push packed(ShipmentPackage message) {
    if (message == null || message.packageNumber() == null || message.items() == null) {
      return new Push.Unreadable("a package without its number or its lines");
    }
    List<RemoteId> orders =
        message.items().stream()
            .filter(Objects::nonNull)
            .map(HepsiburadaApi.Item::orderNumber)
            .toList();
    return new Push.Hint(texts(orders), Set.of(message.packageNumber().value()));
  }

  /**
   * Names only the line, and by that no order is found: understood, and nothing to look at. A split
   * it concerns finds out by its own readings.
   */
  private static Push cancelled(JsonNode message) {
    return message != null && message.isObject()
        ? new Push.Hint(Set.of(), Set.of())
        : new Push.Unreadable("no object");
  }

  private static Set<String> texts(List<RemoteId> ids) {
    return ids == null
        ? Set.of()
        : ids.stream().filter(Objects::nonNull).map(RemoteId::value).collect(Collectors.toSet());
  }
}
