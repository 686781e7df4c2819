package split.sandbox.hepsiburada.wire;

import static split.sandbox.wire.JsonFormat.object;
import static split.sandbox.wire.JsonFormat.objects;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import split.sandbox.Outcome;
import split.sandbox.Reply;
import split.sandbox.Switches;
import split.sandbox.hepsiburada.LineItem;
import split.sandbox.hepsiburada.PackageStatus;
import split.sandbox.hepsiburada.ShipmentPackage;
import split.sandbox.hepsiburada.Shop;

/** Lists packages that are no longer open; those on their way have names in capitals. */
final class StatusListing implements Operation {
  private static final int LARGEST_PAGE = 50;

  private final PackageStatus status;

  StatusListing(PackageStatus status) {
    this.status = status;
  }

  @Override
  public String name() {
    return "list";
  }

  @Override
  public Outcome apply(Shop shop, Asked asked, Switches switches) {
    boolean unpacked = status == PackageStatus.UNPACKED;
    Paging paging = Paging.of(asked, LARGEST_PAGE, unpacked ? "Offset" : "offset", switches);
    Reply reply = paging.array(shop.in(status), each -> unpacked ? unpacked(each) : carried(each));
    return Outcome.unchanged(reply);
  }

  private static JsonObject unpacked(ShipmentPackage each) {
    return object()
        .add("packageNumber", each.packageNumber())
        .add("barcode", each.barcode())
        .add("unpackedDate", WireTime.write(each.lastModified()))
        .build();
  }

  private JsonObject carried(ShipmentPackage each) {
    JsonObjectBuilder json = object().add("Id", each.id());
    json.add("PackageNumber", each.packageNumber()).add("Barcode", each.barcode());
    json.add("OrderNumber", each.lines().getFirst().orderNumber());
    json.add("CargoCompany", each.packing().cargoCompany().orElse(PackageJson.CARGO_COMPANY));
    json.add(dateName(), WireTime.write(each.lastModified()));
    return json.add("Items", objects(each.lines().stream().map(StatusListing::item))).build();
  }

  private String dateName() {
    return switch (status) {
      case DELIVERED -> "DeliveredDate";
      case UNDELIVERED -> "UndeliveredDate";
      default -> "ShippedDate";
    };
  }

  private static JsonObject item(LineItem line) {
    return object()
        .add("LineItemId", line.id())
        .add("OrderNumber", line.orderNumber())
        .add("HbSku", line.article().hbSku())
        .add("MerchantSku", line.article().merchantSku())
        .add("Quantity", line.quantity())
        .build();
  }
}
