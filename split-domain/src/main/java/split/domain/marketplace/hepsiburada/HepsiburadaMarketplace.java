package split.domain.marketplace.hepsiburada;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import split.domain.marketplace.Account;
import split.domain.marketplace.Capability;
import split.domain.marketplace.CarryOver;
import split.domain.marketplace.JsonBody;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.OrderQuery;
import split.domain.marketplace.PackageNumbers;
import split.domain.marketplace.PlannedSplit;
import split.domain.marketplace.Preparation;
import split.domain.marketplace.Push;
import split.domain.marketplace.Reading;
import split.domain.marketplace.RemoteCalls;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.RemotePackage.Life;
import split.domain.marketplace.Setting;
import split.domain.marketplace.SplitCall;
import split.domain.marketplace.Submission;

/**
 * Hepsiburada. It splits at once, and one call says everything a split has to say, but its answer
 * does not name the new packages. They are found by the order, or, where that does not say, in the
 * listing of the time since, which each split then reads for itself.
 */
@ApplicationScoped
class HepsiburadaMarketplace implements Marketplace {
  private static final Capability CAPABILITY =
      new Capability(
          Capability.Granularity.BOTH,
          Capability.Remainder.MUST_STATE_ALL,
          Capability.ConfirmationMode.REREAD_SYNC,
          Capability.SourceFate.DEAD,
          Set.of("Open", "Packaged"),
          Set.of(),
          "Open",
          false,
          1,
          100,
          Map.of(HepsiburadaAccess.BUDGET, HepsiburadaAccess.LIMIT));

  private final RemoteCalls remote;
  private final Clock clock;

  HepsiburadaMarketplace() {
    this(null, null);
  }

  @Inject
  HepsiburadaMarketplace(RemoteCalls remote, Clock clock) {
    this.remote = remote;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "hepsiburada";
  }

  @Override
  public Capability capability() {
    return CAPABILITY;
  }

  @Override
  public List<Setting> settings() {
    return HepsiburadaSettings.ALL;
  }

  /** A number that stands alone may be a package's or an order's; it is tried as both. */
  @Override
  public Optional<OrderQuery> locate(Account account, String number) {
    return PackageNumbers.of(account)
        .orderNumber(number)
        .map(
            order ->
                order.equals(number)
                    ? OrderQuery.packages("", Set.of(number))
                    : OrderQuery.order(order));
  }

  @Override
  public String packageNumber(Account account, RemotePackage shown) {
    return PackageNumbers.of(account).number(shown);
  }

  @Override
  public Reading read(Account account, OrderQuery query) {
    return new HepsiburadaReading(new HepsiburadaCalls(remote, account), query, clock.instant())
        .read();
  }

  @Override
  public SplitCall plan(Account account, PlannedSplit split) {
    return HepsiburadaPlanning.call(
        HepsiburadaCalls.path(account, HepsiburadaApi.SPLIT, split.sourceId()), split);
  }

  @Override
  public Preparation prepare(Account account, RemotePackage source) {
    return source.life() == Life.SPLITTABLE
        ? new Preparation.Ready()
        : new Preparation.Refused(
            "not_preparable", "a package in " + source.status() + " cannot be made splittable");
  }

  @Override
  public Submission submit(Account account, SplitCall call) {
    return HepsiburadaAnswers.submission(
        new HepsiburadaCalls(remote, account)
            .split(HepsiburadaCalls.number(call.path()), new JsonBody(call.body())));
  }

  /** The split itself has said how each package is to travel. */
  @Override
  public boolean needsCarryOver(RemotePackage child, CarryOver wish) {
    return false;
  }

  @Override
  public Submission carryOver(Account account, RemotePackage child, CarryOver wish) {
    return new Submission.Accepted(Set.of());
  }

  @Override
  public Push hear(Account account, Push.Message message) {
    return HepsiburadaPush.read(message);
  }
}
