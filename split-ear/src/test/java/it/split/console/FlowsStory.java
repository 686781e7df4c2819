package it.split.console;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.demonstration.Decision;
import it.split.demonstration.Stall;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** People set flows going by hand, over console and API. */
abstract class FlowsStory {
  private static final String CHANNEL = Stall.N11.slug();

  abstract Console console();

  private Browser browser() {
    return console().browser;
  }

  @BeforeEach
  void signIn() {
    console().signInAsAdministrator();
  }

  @Test
  @DisplayName("N11-6 every flow is listed, and what this version has not says so")
  void listed() {
    FlowsPage page = FlowsPage.open(browser(), CHANNEL);
    assertThat(page.flows())
        .hasSize(18)
        .anyMatch(row -> row.contains("Order Create") && row.contains("can be triggered"))
        .anyMatch(row -> row.contains("Category Node") && row.contains("not available"));
    console().isSound("flows");
    assertThat(console().api.get("flow-trigger/" + CHANNEL + "?limit=100").json().at("/results"))
        .hasSize(18)
        .anyMatch(flow -> flow.path("status").asString().equals("not_available"));
  }

  @Test
  @DisplayName("N11-6 an order is looked up at the marketplace, and the timeline tells of it")
  void looked_up() {
    sell("204900000901", 2590901);
    FlowsPage page = FlowsPage.open(browser(), CHANNEL);
    page.trigger("Order Create", "204900000901");
    assertThat(browser().address()).startsWith("/console/timeline.xhtml?id=");
    assertThat(page.message()).contains("Order Create was triggered", "204900000901-2590901");
    assertThat(browser().text(By.id("main"))).contains("by admin (console)", "created");

    FlowsPage.open(browser(), CHANNEL).trigger("Order Create", "204999999999");
    assertThat(page.message()).contains("Not known here or at the marketplace");
  }

  @Test
  @DisplayName("N11-6 a decision is taken as the webhook takes it, and refused with every reason")
  void decided() {
    sell("204900000902", 2590902);
    FlowsPage page = FlowsPage.open(browser(), CHANNEL);
    page.trigger("Split Packages", "{\"payload\":{\"number\":\"204900000902\"}}");
    assertThat(page.message()).contains("Not usable as written", "/payload/packages");
    page.trigger(
        "Split Packages",
        """
        {"payload":{"number":"204900000902-2590902","packages":[
        {"packageitem_set":[{"order_item":{"extra_field":{"id":"2590902"}},"quantity":1}]},
        {"packageitem_set":[{"order_item":{"extra_field":{"id":"2590902"}},"quantity":1}]}]}}
        """
            .replace("\n", ""));
    assertThat(browser().address()).startsWith("/console/timeline.xhtml?id=");
    assertThat(browser().text(By.id("main"))).contains("204900000902-2590902");
  }

  @Test
  @DisplayName("N11-6 over the API a flow is triggered, or refused in its own words")
  void api() {
    sell("204900000903", 2590903);
    Answer done = trigger("get_orders", "{\"payload\":{\"number\":\"204900000903\"}}");
    assertThat(done.status()).as(done.text()).isEqualTo(200);
    assertThat(console().api.get(done.at("/links/timeline").substring(1)).text())
        .contains("\"triggered\"", "\"trigger_done\"", "get_orders");
    assertThat(trigger("get_category_nodes", "{}").at("/code")).isEqualTo("flow_not_available");
    assertThat(trigger("make_coffee", "{}").at("/code")).isEqualTo("not_found");
    assertThat(trigger("get_orders", "{}").at("/violations/0/pointer"))
        .isEqualTo("/payload/number");
  }

  @Test
  @DisplayName("N11-6 a split that waits is read at once, and one that has ended says so")
  void read_again() {
    String number = "80869901";
    Stall.TRENDYOL.sell(
        console().sandbox,
        number,
        "package_id",
        92059901,
        "Picking",
        List.of(Map.of("line_id", 9901, "stock_code", "KETTLE", "quantity", 2)));
    String id =
        console()
            .api
            .post(
                Stall.TRENDYOL.trigger(),
                Decision.of(
                    number,
                    List.of(
                        Decision.group(Decision.units("9901", 1)),
                        Decision.group(Decision.units("9901", 1)))))
            .at("/correlation_id");
    FlowsPage page = FlowsPage.open(browser(), Stall.TRENDYOL.slug());
    page.trigger("Read Split Again", id);
    assertThat(browser().address()).isEqualTo("/console/timeline.xhtml?id=" + id);
    assertThat(browser().text(By.id("main"))).contains("hurried");

    console()
        .api
        .until("api/v1/splits/" + id + "/", split -> split.at("/status").equals("confirmed"));
    FlowsPage.open(browser(), Stall.TRENDYOL.slug()).trigger("Read Split Again", id);
    assertThat(page.message()).contains("The split waits for nothing");
  }

  private Answer trigger(String flow, String body) {
    return console().api.post("flow-trigger/" + CHANNEL + "/" + flow, body);
  }

  private void sell(String order, long packageId) {
    Map<String, Object> line =
        Map.of(
            "line_id",
            packageId,
            "stock_code",
            "MUG-BLUE",
            "quantity",
            2,
            "barcode",
            "869" + packageId);
    Stall.N11.sell(console().sandbox, order, "package_id", packageId, "Picking", List.of(line));
  }
}
