package split.sandbox.hepsiburada.wire;

import java.time.Clock;
import java.util.List;
import split.sandbox.Outcome;
import split.sandbox.Switches;
import split.sandbox.hepsiburada.PackageStatus;
import split.sandbox.hepsiburada.ShipmentPackage;
import split.sandbox.hepsiburada.Shop;

/** Lists the packages that are ready to go, the newest last; dead ones are not among them. */
final class PackageListing implements Operation {
  private static final int LARGEST_PAGE = 10;

  private final Clock clock;
  private final Interference interference;

  PackageListing(Clock clock, Interference interference) {
    this.clock = clock;
    this.interference = interference;
  }

  @Override
  public String name() {
    return "list";
  }

  @Override
  public Outcome apply(Shop shop, Asked asked, Switches switches) {
    Paging paging = Paging.of(asked, LARGEST_PAGE, "Offset", switches);
    Window window = Window.of(asked, clock.instant());
    List<ShipmentPackage> found =
        shop.in(PackageStatus.OPEN).stream().filter(window::holds).toList();
    Outcome outcome = Outcome.unchanged(paging.array(found, each -> PackageJson.of(shop, each)));
    interference.afterReading(shop, paging.rows(found), switches);
    return outcome;
  }
}
