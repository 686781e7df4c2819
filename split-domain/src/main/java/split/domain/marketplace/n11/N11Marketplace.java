package split.domain.marketplace.n11;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import split.domain.marketplace.Account;
import split.domain.marketplace.Answer;
import split.domain.marketplace.Capability;
import split.domain.marketplace.CarryOver;
import split.domain.marketplace.Fault;
import split.domain.marketplace.JsonBody;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.OrderQuery;
import split.domain.marketplace.PackageNumbers;
import split.domain.marketplace.PlannedSplit;
import split.domain.marketplace.Preparation;
import split.domain.marketplace.Push;
import split.domain.marketplace.Rate;
import split.domain.marketplace.Reading;
import split.domain.marketplace.RemoteCall;
import split.domain.marketplace.RemoteCalls;
import split.domain.marketplace.RemoteId;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.RemotePackage.Life;
import split.domain.marketplace.Setting;
import split.domain.marketplace.SplitCall;
import split.domain.marketplace.Submission;
import split.domain.marketplace.Verdict;
import split.domain.marketplace.n11.N11Api.ShipmentPackages;
import split.domain.marketplace.n11.N11Api.Update;
import split.domain.marketplace.n11.N11Api.UpdateAnswer;
import split.domain.marketplace.n11.N11Api.UpdateLine;

/** N11 by its REST interface; its SOAP services know no split. */
@ApplicationScoped
class N11Marketplace implements Marketplace {
  private static final Capability.RateClass READ =
      new Capability.RateClass(1000, Duration.ofMinutes(1));
  private static final Capability CAPABILITY =
      new Capability(
          Capability.Granularity.BOTH,
          Capability.Remainder.AUTO_EXTRA_PACKAGE,
          Capability.ConfirmationMode.IDS_IN_RESPONSE,
          Capability.SourceFate.DEAD,
          Set.of("Picking"),
          Set.of("Created"),
          "Picking",
          false,
          1,
          100,
          Map.of("READ", READ));

  private final RemoteCalls remote;

  N11Marketplace() {
    this(null);
  }

  @Inject
  N11Marketplace(RemoteCalls remote) {
    this.remote = remote;
  }

  @Override
  public String name() {
    return "n11";
  }

  @Override
  public Capability capability() {
    return CAPABILITY;
  }

  @Override
  public List<Setting> settings() {
    return N11Settings.ALL;
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
    String orderNumber = query.orderNumber();
    N11Translation translation = new N11Translation(N11Settings.isOn(account, "accept_created"));
    return new N11Reading(orderNumber, translation).read(page -> page(account, orderNumber, page));
  }

  private Verdict<ShipmentPackages> page(Account account, String orderNumber, int page) {
    Credentials its = Credentials.of(account);
    String path =
        "/rest"
            + N11Api.LIST
            + "?orderNumber="
            + orderNumber
            + "&page="
            + page
            + "&size="
            + N11Reading.PAGE_SIZE;
    return exchange(
        account,
        new RemoteCall<>(
            "remote_read",
            "GET",
            path,
            null,
            N11Api.class,
            api ->
                api.shipmentPackages(its.key, its.secret, orderNumber, page, N11Reading.PAGE_SIZE),
            new Rate("n11:" + its.key + ":READ", READ)),
        N11Answers::page);
  }

  @Override
  public SplitCall plan(Account account, PlannedSplit split) {
    return new N11Planning(
            N11Settings.isOn(account, "split_by_line"),
            N11Settings.isOn(account, "omit_last_group"))
        .call(split);
  }

  @Override
  public Preparation prepare(Account account, RemotePackage source) {
    if (source.life() == Life.SPLITTABLE) {
      return new Preparation.Ready();
    }
    if (source.life() != Life.PREPARABLE) {
      return new Preparation.Refused(
          "not_preparable", "a package in " + source.status() + " cannot be accepted");
    }
    List<UpdateLine> lines =
        source.lines().stream().map(line -> new UpdateLine(new RemoteId(line.lineId()))).toList();
    Verdict<UpdateAnswer> accepted =
        send(
            account,
            "remote_accept",
            "PUT",
            N11Api.ACCEPT,
            JsonBody.of(new Update(lines, "Picking")),
            N11Api::update,
            N11Answers::accepted);
    return switch (accepted) {
      case Verdict.Usable<UpdateAnswer> done -> new Preparation.Ready();
      case Verdict.Refused<UpdateAnswer>(String code, String detail) ->
          new Preparation.Refused(code, detail);
      case Verdict.Failed<UpdateAnswer>(Fault fault) -> fault;
    };
  }

  @Override
  public Submission submit(Account account, SplitCall call) {
    boolean byLine = call.path().endsWith(N11Api.SPLIT_BY_LINE);
    return N11Answers.submission(
        send(
            account,
            "remote_submit",
            "POST",
            byLine ? N11Api.SPLIT_BY_LINE : N11Api.SPLIT_BY_QUANTITY,
            new JsonBody(call.body()),
            byLine ? N11Api::splitCombinePackage : N11Api::splitPackageByQuantity,
            N11Answers::done));
  }

  @Override
  public boolean needsCarryOver(RemotePackage child, CarryOver wish) {
    return N11Collection.request(child, wish.tracking()).isPresent();
  }

  @Override
  public Submission carryOver(Account account, RemotePackage child, CarryOver wish) {
    return N11Collection.request(child, wish.tracking())
        .map(
            body ->
                N11Answers.submission(
                    send(
                        account,
                        "remote_tracking",
                        "PUT",
                        N11Api.COLLECTION,
                        body,
                        N11Api::collectionRequest,
                        N11Answers::done)))
        .orElseGet(() -> new Submission.Accepted(Set.of()));
  }

  @Override
  public Push hear(Account account, Push.Message message) {
    return new Push.Unknown();
  }

  private <T> Verdict<T> send(
      Account account,
      String step,
      String method,
      String path,
      JsonBody body,
      Operation operation,
      Function<Answer, Verdict<T>> judge) {
    Credentials its = Credentials.of(account);
    return exchange(
        account,
        new RemoteCall<>(
            step,
            method,
            "/rest" + path,
            body,
            N11Api.class,
            api -> operation.call(api, its.key, its.secret, body),
            null),
        judge);
  }

  private <T> Verdict<T> exchange(
      Account account, RemoteCall<N11Api> call, Function<Answer, Verdict<T>> judge) {
    return remote.exchange(account, N11Settings.endpoint(account), call, judge);
  }

  private interface Operation {
    Response call(N11Api api, String appKey, String appSecret, JsonBody body);
  }

  /** Null where the channel has none: N11 itself then says so. */
  private record Credentials(String key, String secret) {
    static Credentials of(Account account) {
      return new Credentials(
          account.setting("app_key").map(String::strip).orElse(null),
          account.setting("app_secret").map(String::strip).orElse(null));
    }
  }
}
