package split.sandbox.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.stream.Collectors;
import split.sandbox.Switch;

/** One page that says what this is. */
@Path("")
@RequestScoped
public class IndexResource {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="UTF-8"><title>Sandbox</title>
      <style>body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em}
      td,th{padding:.2em 1em .2em 0;text-align:left;vertical-align:top}</style></head><body>
      <h1>Sandbox</h1>
      <p>Simulated marketplaces, in memory. Nothing here reaches a real one. Whoever reaches this page can change
      everything behind it, so keep it away from the internet.</p>
      <h2>Marketplaces</h2>
      <p><code>n11/</code>: N11. A shop is open: appkey <code>demo</code>, appsecret <code>demo-secret</code>.</p>
      <p><code>hepsiburada/</code>: Hepsiburada. A shop is open: merchant
      <code>de300000-0000-4000-8000-000000000001</code>, user <code>demo</code>, password <code>demo-secret</code>.</p>
      <p><code>trendyol/</code>: Trendyol. A shop is open: seller <code>100001</code>, API key <code>demo</code>, API
      secret <code>demo-secret</code>.</p>
      <h2>Control</h2>
      <table>
      <tr><td><code>PUT control/n11/shops/{appkey}</code><td>open a shop: <code>{"app_secret":"…"}</code>
      <tr><td><code>POST control/n11/orders</code><td>put orders into a shop
      <tr><td><code>GET control/n11/orders?shop=</code><td>the truth about every order of a shop
      <tr><td><code>GET control/n11/orders/{orderNumber}</code><td>the truth about one, broken packages too
      <tr><td><code>POST control/n11/orders/{orderNumber}/cancel-line</code><td>the customer cancels
      <tr><td><code>POST control/n11/orders/{orderNumber}/split</code><td>somebody splits in the panel
      <tr><td><code>POST control/n11/orders/{orderNumber}/ship</code><td>a label is bought, the carrier takes it
      <tr><td><code>PUT control/hepsiburada/shops/{merchantId}</code><td>open a shop:
        <code>{"username":"…","password":"…"}</code>
      <tr><td><code>… control/hepsiburada/orders…</code><td>the same for Hepsiburada as for N11
      <tr><td><code>GET, PUT, POST, DELETE control/faults</code><td>show, replace, add, remove switches
      <tr><td><code>GET, PUT, DELETE control/calls</code><td>show, configure, clear the history
      <tr><td><code>POST control/reset</code><td>start again
      </table>
      <h2>Switches</h2>
      <table>%s</table>
      </body></html>
      """;

  @GET
  @Produces("text/html;charset=UTF-8")
  public String page() {
    return PAGE.formatted(
        FaultJson.switches().stream().map(IndexResource::row).collect(Collectors.joining()));
  }

  private static String row(Switch each) {
    String positions =
        each.positions().isEmpty() ? "" : "; value: " + String.join(", ", each.positions());
    return "<tr><td><code>%s</code><td>%s%s%n"
        .formatted(each.wireName(), each.explanation(), positions);
  }
}
