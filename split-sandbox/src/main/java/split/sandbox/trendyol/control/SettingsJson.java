package split.sandbox.trendyol.control;

import static split.sandbox.wire.JsonFormat.asObject;
import static split.sandbox.wire.JsonFormat.number;
import static split.sandbox.wire.JsonFormat.object;
import static split.sandbox.wire.JsonFormat.objects;
import static split.sandbox.wire.JsonFormat.required;
import static split.sandbox.wire.JsonFormat.strings;
import static split.sandbox.wire.JsonFormat.text;
import static split.sandbox.wire.JsonFormat.values;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import split.sandbox.push.Patience;
import split.sandbox.trendyol.PackageStatus;
import split.sandbox.trendyol.ShopSettings;
import split.sandbox.trendyol.Tier;
import split.sandbox.wire.BasicCredentials;
import split.sandbox.wire.JsonFormat;
import split.sandbox.wire.JsonFormat.BadJson;

/** What the owner of a shop has agreed with Trendyol; shown without secrets. */
final class SettingsJson {
  private static final int MOST_WEBHOOKS = 15;
  private static final int FAILURES = 13;
  private static final long RETRY_MILLIS = Duration.ofMinutes(5).toMillis();

  private SettingsJson() {}

  static ShopSettings read(String body) {
    JsonObject json = JsonFormat.parseObject(body);
    String tier = text(json, "tier").orElse(Tier.UP_TO_50K.wireName());
    List<JsonValue> webhooks = values(json, "webhooks");
    if (webhooks.size() > MOST_WEBHOOKS) {
      throw new BadJson("there are at most 15 webhooks");
    }
    return new ShopSettings(
        required(text(json, "api_key"), "api_key"),
        required(text(json, "api_secret"), "api_secret"),
        Tier.named(tier).orElseThrow(() -> new BadJson("no such tier: " + tier)),
        json.getBoolean("international", false),
        webhooks.stream().map(each -> webhook(asObject(each))).toList());
  }

  private static ShopSettings.Webhook webhook(JsonObject json) {
    long pause = number(json, "retry_millis").orElse(RETRY_MILLIS);
    if (pause < 1) {
      throw new BadJson("retry_millis must be positive");
    }
    return new ShopSettings.Webhook(
        url(required(text(json, "url"), "url")),
        headers(json),
        values(json, "statuses").stream()
            .map(SettingsJson::status)
            .collect(Collectors.toUnmodifiableSet()),
        new Patience(FAILURES, Duration.ofMillis(pause)));
  }

  private static URI url(String text) {
    try {
      URI url = URI.create(text);
      if (url.getHost() != null && Set.of("http", "https").contains(url.getScheme())) {
        return url;
      }
    } catch (IllegalArgumentException unreadable) {
      throw new BadJson("url must be an http address");
    }
    throw new BadJson("url must be an http address");
  }

  private static Map<String, String> headers(JsonObject json) {
    Optional<String> apiKey = text(json, "api_key");
    return apiKey
        .map(key -> Map.of("x-api-key", key))
        .or(
            () ->
                text(json, "username")
                    .map(
                        name ->
                            new BasicCredentials(name, text(json, "password").orElse("")).encoded())
                    .map(basic -> Map.of("Authorization", basic)))
        .orElse(Map.of());
  }

  private static PackageStatus status(JsonValue value) {
    return Optional.of(value)
        .filter(JsonString.class::isInstance)
        .flatMap(text -> PackageStatus.named(((JsonString) text).getString()))
        .orElseThrow(() -> new BadJson("no such status: " + value));
  }

  static JsonObject write(ShopSettings settings) {
    return object()
        .add("tier", settings.tier().wireName())
        .add("international", settings.international())
        .add("webhooks", objects(settings.webhooks().stream().map(SettingsJson::write)))
        .build();
  }

  private static JsonObject write(ShopSettings.Webhook webhook) {
    return object()
        .add("url", webhook.url().toString())
        .add(
            "statuses",
            strings(webhook.statuses().stream().sorted().map(PackageStatus::wireName).toList()))
        .add("active", !webhook.patience().lost())
        .build();
  }
}
