package split.sandbox.trendyol.wire;

import static split.sandbox.wire.JsonFormat.array;
import static split.sandbox.wire.JsonFormat.object;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import split.sandbox.ArmedFault;
import split.sandbox.CallScope;
import split.sandbox.Fault;
import split.sandbox.Faults;
import split.sandbox.push.Push;
import split.sandbox.push.PushSender;
import split.sandbox.trendyol.HistoryEntry;
import split.sandbox.trendyol.ShipmentPackage;
import split.sandbox.trendyol.Shop;
import split.sandbox.trendyol.ShopSettings.Webhook;
import split.sandbox.trendyol.TrendyolSwitch;

/** Tells a seller who wants to know that packages have come into a state, when they have. */
public final class Messages {
  public static final String MARKETPLACE = "trendyol";

  private final PushSender sender;
  private final Faults faults;
  private final Clock clock;

  public Messages(PushSender sender, Faults faults, Clock clock) {
    this.sender = sender;
    this.faults = faults;
    this.clock = clock;
  }

  /** Packages that one event has changed; each is told at the time of its last state. */
  public void changed(Shop shop, List<ShipmentPackage> packages) {
    for (Webhook webhook : shop.settings().webhooks()) {
      Stream<ShipmentPackage> wanted =
          packages.stream().filter(each -> webhook.wants(each.status()));
      sender.send(wanted.map(each -> push(shop, webhook, each)).toList());
    }
  }

  private Push push(Shop shop, Webhook webhook, ShipmentPackage each) {
    CallScope scope =
        new CallScope(MARKETPLACE, Push.OPERATION, shop.sellerId(), Set.of(each.orderNumber()));
    HistoryEntry last = each.history().getLast();
    Duration until = Duration.between(clock.instant(), last.time());
    return new Push(
        scope,
        "POST",
        webhook.url(),
        webhook.headers(),
        body(shop, each, scope).toString(),
        until.isNegative() ? Duration.ZERO : until,
        webhook.patience());
  }

  private JsonObject body(Shop shop, ShipmentPackage each, CallScope scope) {
    String names =
        faults
            .take(TrendyolSwitch.FIELD_NAMES, scope)
            .map(ArmedFault::fault)
            .flatMap(Fault::value)
            .orElse("new");
    JsonObject content =
        PackageJson.pushed(FieldNames.at(names))
            .of(shop.order(each.orderNumber()).orElseThrow(), each);
    return object()
        .add("page", 0)
        .add("size", 1)
        .add("totalPages", 1)
        .add("totalElements", 1)
        .add("content", array().add(content))
        .build();
  }
}
