package split.domain.marketplace.trendyol;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import split.domain.marketplace.Account;
import split.domain.marketplace.Answer;
import split.domain.marketplace.Fault;
import split.domain.marketplace.JsonBody;
import split.domain.marketplace.RemoteCall;
import split.domain.marketplace.RemoteCalls;
import split.domain.marketplace.Verdict;
import split.domain.marketplace.trendyol.TrendyolAccess.Kind;

/** The calls of Trendyol's interface, each with its credentials, its name and its budget. */
record TrendyolCalls(RemoteCalls remote) {
  Verdict<TrendyolPage> orders(Account account, OrdersQuery query) {
    Optional<TrendyolAccess> known = TrendyolAccess.of(account);
    if (known.isEmpty()) {
      return nobody();
    }
    TrendyolAccess access = known.get();
    return remote.exchange(
        account,
        TrendyolSettings.endpoint(account),
        new RemoteCall<>(
            "remote_read",
            "GET",
            TrendyolPlanning.path(TrendyolApi.ORDERS, access.sellerId(), "") + query.text(),
            null,
            TrendyolApi.class,
            api ->
                api.orders(
                    access.authorization(),
                    access.userAgent(),
                    access.storeFrontCode(),
                    access.sellerId(),
                    query.orderNumber(),
                    query.packageIds(),
                    query.startDate(),
                    query.orderByField(),
                    query.orderByDirection(),
                    query.page(),
                    query.size()),
            access.rate(Kind.READ)),
        TrendyolAnswers::page);
  }

  Verdict<Answer> send(Account account, Command command) {
    Optional<TrendyolAccess> known = TrendyolAccess.of(account);
    if (known.isEmpty()) {
      return nobody();
    }
    TrendyolAccess access = known.get();
    Operation operation = command.operation();
    return remote.exchange(
        account,
        TrendyolSettings.endpoint(account),
        new RemoteCall<>(
            command.step(),
            operation.method,
            TrendyolPlanning.path(operation.path, access.sellerId(), command.packageId()),
            command.body(),
            TrendyolApi.class,
            api ->
                operation.client.call(
                    api,
                    access.authorization(),
                    access.userAgent(),
                    access.storeFrontCode(),
                    access.sellerId(),
                    command.packageId(),
                    command.body()),
            access.rate(operation.kind)),
        TrendyolAnswers::done);
  }

  private static <T> Verdict<T> nobody() {
    return new Verdict.Failed<>(new Fault.Misconfigured("seller_id is missing or is no number"));
  }

  /** What can be done to a package. */
  enum Operation {
    SPLIT("POST", TrendyolApi.SPLIT, TrendyolApi::splitPackages, Kind.SPLIT),
    STATUS("PUT", TrendyolApi.PACKAGE, TrendyolApi::update, Kind.STATUS),
    CARRIER("PUT", TrendyolApi.CARGO_PROVIDERS, TrendyolApi::cargoProvider, Kind.STATUS),
    WAREHOUSE("PUT", TrendyolApi.WAREHOUSE, TrendyolApi::warehouse, Kind.STATUS),
    BOXES("PUT", TrendyolApi.BOX_INFO, TrendyolApi::boxInfo, Kind.BOXES);

    private final String method;
    private final String path;
    private final Client client;
    private final Kind kind;

    Operation(String method, String path, Client client, Kind kind) {
      this.method = method;
      this.path = path;
      this.client = client;
      this.kind = kind;
    }
  }

  /**
   * @param step its name in the step log
   */
  record Command(String step, Operation operation, String packageId, JsonBody body) {}

  private interface Client {
    Response call(
        TrendyolApi api,
        String authorization,
        String userAgent,
        String storeFrontCode,
        String sellerId,
        String packageId,
        JsonBody body);
  }
}
