package split.domain.marketplace.hepsiburada;

import jakarta.ws.rs.core.Response;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import split.domain.marketplace.Account;
import split.domain.marketplace.Answer;
import split.domain.marketplace.JsonBody;
import split.domain.marketplace.RemoteCall;
import split.domain.marketplace.RemoteCalls;
import split.domain.marketplace.Verdict;
import split.domain.marketplace.hepsiburada.HepsiburadaApi.Order;
import split.domain.marketplace.hepsiburada.HepsiburadaApi.ShipmentPackage;
import tools.jackson.databind.JsonNode;

/** The calls of Hepsiburada's interface for one channel. */
record HepsiburadaCalls(RemoteCalls remote, Account account) {
  private static final String READ = "remote_read";
  private static final String GET = "GET";

  Verdict<Optional<ShipmentPackage>> packageNumbered(String number) {
    return exchange(
        READ,
        GET,
        path(account, HepsiburadaApi.PACKAGE, number),
        null,
        (api, its) ->
            api.packageNumbered(its.authorization(), its.userAgent(), its.merchantId(), number),
        answer -> HepsiburadaAnswers.shown(answer, number));
  }

  Verdict<Optional<Order>> order(String number) {
    return exchange(
        READ,
        GET,
        path(account, HepsiburadaApi.ORDER, number),
        null,
        (api, its) -> api.order(its.authorization(), its.userAgent(), its.merchantId(), number),
        HepsiburadaAnswers::order);
  }

  Verdict<List<JsonNode>> packages(PackingTime packed, int offset, int limit) {
    return exchange(
        READ,
        GET,
        path(account, HepsiburadaApi.PACKAGES, "") + query(packed, offset, limit),
        null,
        (api, its) ->
            api.packages(
                its.authorization(),
                its.userAgent(),
                its.merchantId(),
                limit,
                offset,
                packed.timespan(),
                packed.begindate(),
                packed.enddate()),
        HepsiburadaAnswers::page);
  }

  Verdict<Answer> split(String number, JsonBody body) {
    return exchange(
        "remote_submit",
        "POST",
        path(account, HepsiburadaApi.SPLIT, number),
        body,
        (api, its) ->
            api.split(its.authorization(), its.userAgent(), its.merchantId(), number, body),
        HepsiburadaAnswers::done);
  }

  /**
   * @param number of the package or the order the template names, if it does; {@link #number} finds
   *     it again
   */
  static String path(Account account, String template, String number) {
    String merchant = HepsiburadaAccess.merchantId(account).orElse(braced(HepsiburadaApi.MERCHANT));
    return "/"
        + template
            .replace(braced(HepsiburadaApi.MERCHANT), merchant)
            .replace(braced(HepsiburadaApi.PACKAGE_NUMBER), encoded(number))
            .replace(braced(HepsiburadaApi.ORDER_NUMBER), encoded(number));
  }

  /** The package whose split has this path. */
  static String number(String path) {
    String[] segments = path.split("/");
    return URLDecoder.decode(segments[segments.length - 2], StandardCharsets.UTF_8);
  }

  private static String braced(String name) {
    return "{" + name + "}";
  }

  private static String query(PackingTime packed, int offset, int limit) {
    String window =
        packed.timespan() == null
            ? "&begindate=" + encoded(packed.begindate()) + "&enddate=" + encoded(packed.enddate())
            : "&timespan=" + packed.timespan();
    return "?limit=" + limit + "&Offset=" + offset + window;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private <T> Verdict<T> exchange(
      String step,
      String method,
      String path,
      JsonBody body,
      BiFunction<HepsiburadaApi, HepsiburadaAccess, Response> call,
      Function<Answer, Verdict<T>> judge) {
    return HepsiburadaAccess.of(account)
        .then(
            access ->
                remote.exchange(
                    account,
                    HepsiburadaSettings.endpoint(account),
                    new RemoteCall<>(
                        step,
                        method,
                        path,
                        body,
                        HepsiburadaApi.class,
                        api -> call.apply(api, access),
                        access.rate()),
                    judge));
  }
}
