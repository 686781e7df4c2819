package split.sandbox.hepsiburada.wire;

import jakarta.json.JsonObject;
import java.util.List;
import split.sandbox.Fault;
import split.sandbox.Outcome;
import split.sandbox.Refused;
import split.sandbox.Reply;
import split.sandbox.Switches;
import split.sandbox.hepsiburada.HepsiburadaSwitch;
import split.sandbox.hepsiburada.PackageStatus;
import split.sandbox.hepsiburada.Refusal;
import split.sandbox.hepsiburada.ShipmentPackage;
import split.sandbox.hepsiburada.Shop;

/** Shows one package by its number, in whatever state it is. */
final class PackageReading implements Operation {
  private final Interference interference;

  PackageReading(Interference interference) {
    this.interference = interference;
  }

  @Override
  public String name() {
    return "list";
  }

  @Override
  public Outcome apply(Shop shop, Asked asked, Switches switches) {
    ShipmentPackage found =
        shop.find(asked.packageNumber()).orElseThrow(() -> new Refused(Refusal.UNKNOWN_PACKAGE));
    boolean hidden =
        found.status() == PackageStatus.UNPACKED
            && at(switches, HepsiburadaSwitch.DEAD_PACKAGE, "404");
    Refused.unless(!hidden, Refusal.UNKNOWN_PACKAGE);
    JsonObject json =
        at(switches, HepsiburadaSwitch.PACKAGE_DETAIL, "cargo")
            ? PackageJson.cargo(found)
            : PackageJson.of(shop, found);
    interference.afterReading(shop, List.of(found), switches);
    return Outcome.unchanged(Reply.json(json.toString()));
  }

  private static boolean at(Switches switches, HepsiburadaSwitch kind, String position) {
    return switches.take(kind).flatMap(Fault::value).filter(position::equals).isPresent();
  }
}
