package split.sandbox.hepsiburada.wire;

import static split.sandbox.wire.JsonFormat.object;
import static split.sandbox.wire.JsonFormat.strings;

import java.util.List;
import java.util.Set;
import split.sandbox.Outcome;
import split.sandbox.Refused;
import split.sandbox.Reply;
import split.sandbox.Switches;
import split.sandbox.hepsiburada.PackageStatus;
import split.sandbox.hepsiburada.Refusal;
import split.sandbox.hepsiburada.ShipmentPackage;
import split.sandbox.hepsiburada.Shop;

/** The label of a living package: its barcode, whatever the format. */
final class Labels implements Operation {
  private static final Set<String> FORMATS = Set.of("zpl", "base64zpl", "pdf", "png", "jpg");

  @Override
  public String name() {
    return "labels";
  }

  @Override
  public Outcome apply(Shop shop, Asked asked, Switches switches) {
    ShipmentPackage found =
        shop.find(asked.packageNumber()).orElseThrow(() -> new Refused(Refusal.UNKNOWN_PACKAGE));
    Refused.unless(found.status() != PackageStatus.UNPACKED, Refusal.DEAD_PACKAGE);
    String format = asked.parameter("format").orElse("zpl");
    Refused.unless(FORMATS.contains(format), Refusal.BAD_PARAMETER);
    String body =
        object()
            .add("data", strings(List.of("^XA^FD" + found.barcode() + "^FS^XZ")))
            .add("format", format)
            .build()
            .toString();
    return Outcome.unchanged(Reply.json(body));
  }
}
