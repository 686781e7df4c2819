package split.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

/**
 * Something people look at.
 *
 * @param template of its path; {@code {k}} is the number of a stored split, {@code {c}} its
 *     correlation id, {@code {yesterday}}, {@code {week}} and {@code {month}} are times of before
 */
record Looked(String what, String template) {
  static final List<Looked> ALL =
      List.of(
          new Looked("log, newest", "logs/?limit=50"),
          new Looked("log, page 10,000", "logs/?limit=50&page=10000"),
          new Looked("log of a correlation id", "logs/?correlation_id={c}"),
          new Looked("log of a package", "logs/?number=G-{k}-0"),
          new Looked("log of a flow, what went wrong", "logs/?flow=split_packages&is_ok=false"),
          new Looked("log of a code", "logs/?code=remote_unavailable"),
          new Looked("log of a flow without steps", "logs/?flow=get_orders"),
          new Looked("log of a code that never was", "logs/?code=no_such_code"),
          new Looked(
              "log of six days, what went wrong", "logs/?from={week}&to={yesterday}&is_ok=false"),
          new Looked("search, order", "logs/?search=G-{k}"),
          new Looked("search, package", "logs/?search=G-{k}-2"),
          new Looked("search, the marketplace's package", "logs/?search=-{k}1"),
          new Looked("search, correlation id", "logs/?search={c}"),
          new Looked("search, a SKU that all orders have", "logs/?search=SKU-1"),
          new Looked("search, nothing", "logs/?search=nothing"),
          new Looked("splits, newest", "splits/?limit=50"),
          new Looked("splits of a package", "splits/?number=G-{k}-0"),
          new Looked("splits that failed", "splits/?progress=failed"),
          new Looked("timeline of a split", "splits/{c}/"),
          new Looked("packages, newest", "oms/packages/?limit=50"),
          new Looked("packages of an order", "oms/packages/?order_number=G-{k}"),
          new Looked("packages in a state", "oms/packages/?state=100&channel=idle"),
          new Looked("operations, newest", "operations/?limit=50"),
          new Looked("operations penalised", "operations/?status=penalised&channel=idle"),
          new Looked("operations dead, of a code", "operations/?status=dead&code=remote_refused"),
          new Looked("causes of failures", "operations/causes/"),
          new Looked("operations of a package", "operations/?number=G-{k}-0"),
          new Looked("dashboard, a day by the hour", "dashboard/"),
          new Looked("dashboard, a week by the hour", "dashboard/?from={week}&bucket=hour"),
          new Looked("dashboard, a month by the day", "dashboard/?from={month}&bucket=day"),
          new Looked("open alarms", "alarms/?open=true"),
          new Looked("channels", "channels/"));

  String path(int split) {
    return "api/v1/"
        + template
            .replace("{k}", String.valueOf(split))
            .replace("{c}", md5("-" + split))
            .replace("{yesterday}", daysAgo(1))
            .replace("{week}", daysAgo(7))
            .replace("{month}", daysAgo(30));
  }

  private static String daysAgo(int days) {
    return Instant.now().minus(Duration.ofDays(days)).truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static String md5(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
