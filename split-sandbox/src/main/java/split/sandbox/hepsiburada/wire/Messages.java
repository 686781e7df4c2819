package split.sandbox.hepsiburada.wire;

import static split.sandbox.wire.JsonFormat.object;
import static split.sandbox.wire.JsonFormat.strings;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import split.sandbox.CallScope;
import split.sandbox.hepsiburada.Cancellation;
import split.sandbox.hepsiburada.CustomerCancellation;
import split.sandbox.hepsiburada.ShipmentPackage;
import split.sandbox.hepsiburada.Shop;
import split.sandbox.hepsiburada.ShopSettings.Webhook;
import split.sandbox.hepsiburada.SplitDone;
import split.sandbox.push.Patience;
import split.sandbox.push.Push;
import split.sandbox.push.PushSender;
import split.sandbox.wire.BasicCredentials;

/** Tells a seller who wants to know what happened to packages and lines; never tries twice. */
public final class Messages {
  public static final String MARKETPLACE = "hepsiburada";

  private final PushSender sender;

  public Messages(PushSender sender) {
    this.sender = sender;
  }

  void unpacked(Shop shop, ShipmentPackage dead) {
    shop.webhook().ifPresent(webhook -> sender.send(List.of(unpacked(shop, webhook, dead))));
  }

  /** A package is dead, and there are new ones for it. */
  void repacked(Shop shop, SplitDone done) {
    shop.webhook().ifPresent(webhook -> sender.send(repacked(shop, webhook, done)));
  }

  void cancelled(Shop shop, CustomerCancellation done) {
    shop.webhook().ifPresent(webhook -> sender.send(cancelled(shop, webhook, done)));
  }

  private static List<Push> cancelled(Shop shop, Webhook webhook, CustomerCancellation done) {
    Optional<SplitDone> broken = done.broken();
    List<Push> all = new ArrayList<>();
    all.add(cancelled(shop, webhook, done.cancellation(), broken.isEmpty()));
    broken
        .filter(split -> !split.children().isEmpty())
        .ifPresent(split -> all.addAll(repacked(shop, webhook, split)));
    return List.copyOf(all);
  }

  private static List<Push> repacked(Shop shop, Webhook webhook, SplitDone done) {
    List<Push> all = new ArrayList<>();
    all.add(unpacked(shop, webhook, done.parent()));
    done.children().forEach(child -> all.add(packed(shop, webhook, child)));
    return List.copyOf(all);
  }

  private static Push unpacked(Shop shop, Webhook webhook, ShipmentPackage dead) {
    JsonObject body =
        object()
            .add("unpackedDate", WireTime.write(dead.lastModified()))
            .add("packageNumber", dead.packageNumber())
            .add("merchantId", shop.merchantId())
            .add("orderNumbers", strings(new TreeSet<>(dead.orderNumbers())))
            .build();
    String path = "/packages/" + dead.packageNumber() + "/unpack";
    return push(shop, webhook, "PUT", path, body, dead.orderNumbers());
  }

  private static Push packed(Shop shop, Webhook webhook, ShipmentPackage fresh) {
    JsonObject body = PackageJson.of(shop, fresh);
    return push(shop, webhook, "POST", "/packages", body, fresh.orderNumbers());
  }

  private static Push cancelled(
      Shop shop, Webhook webhook, Cancellation cancellation, boolean unpacked) {
    JsonObject body =
        object()
            .add("cancelDate", WireTime.write(cancellation.time()))
            .add("quantity", cancellation.line().quantity())
            .add("cancelledBy", cancellation.by().wireName())
            .add("cancelReasonCode", cancellation.reason())
            .add("isUnpackedLine", unpacked)
            .build();
    String path = "/lineitems/" + cancellation.line().id() + "/cancel";
    return push(shop, webhook, "PUT", path, body, Set.of(cancellation.line().orderNumber()));
  }

  private static Push push(
      Shop shop,
      Webhook webhook,
      String method,
      String path,
      JsonObject body,
      Set<String> orderNumbers) {
    return new Push(
        new CallScope(MARKETPLACE, Push.OPERATION, shop.merchantId(), orderNumbers),
        method,
        URI.create(webhook.base() + path),
        Map.of(
            "Authorization",
            new BasicCredentials(webhook.username(), webhook.password()).encoded()),
        body.toString(),
        Duration.ZERO,
        new Patience(1, Duration.ZERO));
  }
}
