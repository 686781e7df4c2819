package split.sandbox.hepsiburada.wire;

import static split.sandbox.wire.JsonFormat.asObject;
import static split.sandbox.wire.JsonFormat.decimal;
import static split.sandbox.wire.JsonFormat.integer;
import static split.sandbox.wire.JsonFormat.required;
import static split.sandbox.wire.JsonFormat.text;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Optional;
import split.sandbox.hepsiburada.Packing;
import split.sandbox.hepsiburada.Part;

/** What bodies that pack units have in common; an empty text counts as absent. */
final class PackingJson {
  private PackingJson() {}

  static Packing packing(JsonObject json) {
    return new Packing(
        integer(json, "parcelQuantity"),
        decimal(json, "deci"),
        given(json, "cargoCompany"),
        given(json, "carrier"),
        given(json, "barcode"),
        warehouse(json.getOrDefault("warehouse", JsonValue.NULL)));
  }

  private static Optional<Packing.Warehouse> warehouse(JsonValue value) {
    if (value == JsonValue.NULL || asObject(value).isEmpty()) {
      return Optional.empty();
    }
    JsonObject json = asObject(value);
    return Optional.of(
        new Packing.Warehouse(given(json, "shippingAddressLabel"), given(json, "shippingModel")));
  }

  static Part part(JsonObject json, String idName) {
    String id = required(text(json, idName), idName);
    return new Part(id.toLowerCase(Locale.ROOT), required(integer(json, "quantity"), "quantity"));
  }

  private static Optional<String> given(JsonObject json, String field) {
    return text(json, field).filter(value -> !value.isBlank());
  }
}
