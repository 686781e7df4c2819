package split.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * A channel of Split and the orders it is told of: order {@code S7} has package {@code S7-7} with
 * four lines, 71 to 74, of two units each.
 */
public final class Shop {
  public static final String TOKEN = "split_administrator-of-the-measurement-0123456789";
  private static final int AT_ONCE = 100;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI split;
  private final String slug;
  private final URI sandbox;

  /**
   * @param sandbox where the simulated marketplaces are told of the orders too; null if nobody is
   */
  Shop(URI split, String slug, URI sandbox) {
    this.split = split;
    this.slug = slug;
    this.sandbox = sandbox;
  }

  void open(String marketplace, long readTimeoutMillis) {
    if (sandbox != null) {
      send("PUT", sandbox.resolve("control/n11/shops/" + slug), "{\"app_secret\":\"secret\"}");
      send("PUT", sandbox.resolve("control/calls"), "{\"capacity\":100,\"bodies\":false}");
    }
    send(
        "PUT",
        split.resolve("api/v1/channels/" + slug + "/"),
        """
        {"oms_channel_id":298,"name":"%s","marketplace":"n11","is_active":true,
         "feature_flags":{"split_packages":true},
         "settings":{"base_url":"%s","app_key":"%s","app_secret":"secret","read_timeout_ms":"%d",
           "category_ids":"1001770","deny_reason_id":"81","cancellation_reason_id":"4","refund_reason_id":"2"}}
        """
            .formatted(slug, marketplace, slug, readTimeoutMillis));
  }

  void sell(long first, long count) {
    for (long from = first; from < first + count; from += AT_ONCE) {
      long to = Math.min(from + AT_ONCE, first + count);
      if (sandbox != null) {
        send("POST", sandbox.resolve("control/n11/orders"), array(from, to, this::atMarketplace));
      }
      send(
          "POST",
          split.resolve("api/v1/channels/" + slug + "/orders/"),
          array(from, to, Shop::asImported));
    }
  }

  private static String array(long from, long to, LongFunction<String> order) {
    return LongStream.range(from, to).mapToObj(order).collect(Collectors.joining(",", "[", "]"));
  }

  private static String asImported(long n) {
    return """
        {"number":"S%d","packages":[{"number":"S%d-%d","remote_id":"%d","state":{"enum_value":"100"},
         "packageitem_set":[%s]}]}"""
        .formatted(
            n,
            n,
            n,
            n,
            lines(
                """
                {"order_item":{"extra_field":{"id":"%d%d"}},"sku":"SKU-%d","barcode":"869%d","quantity":2}""",
                n));
  }

  private String atMarketplace(long n) {
    return """
        {"shop":"%s","order_number":"S%d","package_id":%d,"status":"Picking","lines":[%s]}"""
        .formatted(
            slug,
            n,
            n,
            lines(
                """
                {"line_id":%d%d,"stock_code":"SKU-%d","barcode":"869%d","quantity":2}""",
                n));
  }

  private static String lines(String form, long n) {
    return LongStream.rangeClosed(1, 4)
        .mapToObj(line -> form.formatted(n, line, line, line))
        .collect(Collectors.joining(","));
  }

  private void send(String method, URI uri, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json")
            .header("Authorization", "Token " + TOKEN)
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2) {
        throw new IllegalStateException(method + " " + uri + ": " + answer.body());
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
