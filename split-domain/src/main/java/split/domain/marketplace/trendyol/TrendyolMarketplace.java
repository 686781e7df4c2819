package split.domain.marketplace.trendyol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import split.domain.marketplace.trendyol.TrendyolAccess.Kind;
import split.domain.marketplace.trendyol.TrendyolCalls.Command;
import split.domain.marketplace.trendyol.TrendyolCalls.Operation;

/** Trendyol, in Türkiye and abroad. It makes packages some time after it has accepted a split. */
@ApplicationScoped
class TrendyolMarketplace implements Marketplace {
  private static final Pattern SPLIT_PATH =
      Pattern.compile(".*/shipment-packages/([^/]+)/split-packages");
  private static final Capability CAPABILITY =
      new Capability(
          Capability.Granularity.BOTH,
          Capability.Remainder.AUTO_EXTRA_PACKAGE,
          Capability.ConfirmationMode.REREAD_ASYNC,
          Capability.SourceFate.DEAD,
          Set.of("Created", "Picking", "Invoiced"),
          Set.of(),
          "Created",
          false,
          1,
          100,
          Map.of(
              "READ", Kind.READ.limit,
              "SPLIT", Kind.SPLIT.limit,
              "BOXES", Kind.BOXES.limit,
              "STATUS", Kind.STATUS.limit));

  private final TrendyolCalls calls;
  private final Sellers sellers;

  TrendyolMarketplace() {
    this(null, null);
  }

  @Inject
  TrendyolMarketplace(RemoteCalls remote, Clock clock) {
    this.calls = new TrendyolCalls(remote);
    this.sellers = new Sellers(calls, clock);
  }

  @Override
  public String name() {
    return "trendyol";
  }

  @Override
  public Capability capability() {
    return CAPABILITY;
  }

  @Override
  public List<Setting> settings() {
    return TrendyolSettings.ALL;
  }

  @Override
  public Optional<OrderQuery> locate(Account account, String number) {
    return PackageNumbers.of(account).orderNumber(number).map(OrderQuery::order);
  }

  @Override
  public String packageNumber(Account account, RemotePackage shown) {
    return PackageNumbers.of(account).number(shown);
  }

  @Override
  public Reading read(Account account, OrderQuery query) {
    return sellers.of(account).read(account, query);
  }

  @Override
  public SplitCall plan(Account account, PlannedSplit split) {
    return TrendyolPlanning.of(account).call(split);
  }

  @Override
  public Preparation prepare(Account account, RemotePackage source) {
    return source.life() == Life.SPLITTABLE
        ? new Preparation.Ready()
        : new Preparation.Refused(
            "not_preparable", "a package in " + source.status() + " cannot be split");
  }

  @Override
  public Submission submit(Account account, SplitCall call) {
    Matcher path = SPLIT_PATH.matcher(call.path());
    if (!path.matches()) {
      throw new IllegalArgumentException("no split of Trendyol's: " + call.path());
    }
    return tell(
        account,
        new Command(
            "remote_submit", Operation.SPLIT, decoded(path.group(1)), new JsonBody(call.body())));
  }

  @Override
  public boolean needsCarryOver(RemotePackage child, CarryOver wish) {
    return !TrendyolCarryOver.commands(child, wish).isEmpty();
  }

  /** Stops at the first thing that is not done; a repetition finds done what the child shows. */
  @Override
  public Submission carryOver(Account account, RemotePackage child, CarryOver wish) {
    Submission last = new Submission.Accepted(Set.of());
    for (Command command : TrendyolCarryOver.commands(child, wish)) {
      last = tell(account, command);
      if (!(last instanceof Submission.Accepted)) {
        return last;
      }
    }
    return last;
  }

  @Override
  public Push hear(Account account, Push.Message message) {
    Push push = TrendyolPush.read(message);
    if (push instanceof Push.Hint) {
      sellers.heard(account);
    }
    return push;
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part, StandardCharsets.UTF_8);
  }

  private Submission tell(Account account, Command command) {
    return TrendyolAnswers.submission(calls.send(account, command));
  }
}
