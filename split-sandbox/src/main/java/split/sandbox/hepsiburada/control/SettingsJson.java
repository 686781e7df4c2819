package split.sandbox.hepsiburada.control;

import static split.sandbox.wire.JsonFormat.asObject;
import static split.sandbox.wire.JsonFormat.integer;
import static split.sandbox.wire.JsonFormat.number;
import static split.sandbox.wire.JsonFormat.required;
import static split.sandbox.wire.JsonFormat.text;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import split.sandbox.hepsiburada.ShopSettings;
import split.sandbox.wire.JsonFormat;
import split.sandbox.wire.JsonFormat.BadJson;

/** Reads what the owner of a shop has agreed with Hepsiburada. */
final class SettingsJson {
  private SettingsJson() {}

  static ShopSettings read(String body) {
    JsonObject json = JsonFormat.parseObject(body);
    int limit = integer(json, "rate_limit").orElse(ShopSettings.USUAL_LIMIT);
    Duration window =
        number(json, "rate_window_millis")
            .map(Duration::ofMillis)
            .orElse(ShopSettings.USUAL_WINDOW);
    if (limit < 0 || !window.isPositive()) {
      throw new BadJson("rate_limit and rate_window_millis must be positive");
    }
    return new ShopSettings(
        required(text(json, "username"), "username"),
        required(text(json, "password"), "password"),
        limit,
        window,
        webhook(json.getOrDefault("webhook", JsonValue.NULL)));
  }

  private static Optional<ShopSettings.Webhook> webhook(JsonValue value) {
    if (value == JsonValue.NULL) {
      return Optional.empty();
    }
    JsonObject json = asObject(value);
    String base = required(text(json, "base_url"), "base_url");
    if (!base.matches("https?://[^\\s]+")) {
      throw new BadJson("base_url must be an http address");
    }
    return Optional.of(
        new ShopSettings.Webhook(
            address(base.replaceFirst("/+$", "")),
            text(json, "username").orElse(""),
            text(json, "password").orElse("")));
  }

  private static URI address(String text) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException wrong) {
      throw new BadJson("base_url must be an http address");
    }
  }
}
