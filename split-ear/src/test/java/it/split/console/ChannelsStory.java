package it.split.console;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Polling;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Channels, their settings and their history, as administrators and viewers meet them. */
abstract class ChannelsStory {
  private static final String PASSWORD = "long-enough-for-anybody";

  private static final String AWKWARD = "Mağaza \"1\" <b>&amp; 100% a?b#c'";

  abstract Console console();

  private Browser browser() {
    return console().browser;
  }

  @BeforeEach
  void signIn() {
    console().signInAsAdministrator();
  }

  @Test
  @DisplayName("N11-1 every channel is listed with its state, its flags and what it lacks")
  void listed() {
    ChannelsPage page = ChannelsPage.open(browser());
    assertThat(page.rows())
        .anyMatch(row -> row.contains("N11") && row.contains("Split Packages"))
        .anyMatch(row -> row.contains("Trendyol") && row.contains("closed"))
        .anyMatch(row -> row.contains("Hepsiburada") && row.contains("active"));
    console().isSound("channels");
    assertThat(page.create("n11-demo", "N11", "1").message()).contains("already");
  }

  @Test
  @DisplayName("N11-1 a new channel is inactive, and active once all that it needs is typed in")
  void completed() {
    ChannelPage page = ChannelsPage.open(browser()).create("fresh", "N11", "564");
    assertThat(page.message()).contains("fresh");
    assertThat(page.state()).contains("inactive", "Still needs:", "App Secret", "Deny Reason Id");
    assertThat(page.canActivate()).isFalse();
    assertThat(page.canSwitch("Get Cancellation Request")).isFalse();

    page.type("app_key", "key-of-the-shop");
    page.type("app_secret", "secret-of-the-shop");
    page.type("category_ids", "1001770\n1002032");
    page.choose("deny_reason_id", "81");
    page.type("cancellation_reason_id", "4");
    page.type("refund_reason_id", "2");
    page.type("erp_code", AWKWARD);
    page.save();
    assertThat(page.message()).contains("Fields saved: 7");
    assertThat(page.typed("erp_code")).isEqualTo(AWKWARD);
    assertThat(page.typed("category_ids")).isEqualTo("1001770\n1002032");
    assertThat(page.typed("app_secret")).isEmpty();
    assertThat(browser().text(By.tagName("html"))).doesNotContain("secret-of-the-shop");

    page.activate();
    page.flip("Get Cancellation Request");
    assertThat(page.flag("Get Cancellation Request")).contains("on", "every 5 min");
    console().isSound("channel");
    assertThat(console().api.get("api/v1/channels/fresh/").text())
        .contains("\"is_active\":true", "\"get_cancellation_request\":true", "\"1002032\"");
  }

  @Test
  @DisplayName("N11-1 what is wrong is said at its field, JSON when the field is left")
  void refused() {
    ChannelPage page = ChannelsPage.open(browser()).create("wrong", "N11", "565");
    page.type("buffer_stock", "many");
    page.type("cancellation_map", "{\"4\":");
    page.type("erp_code", "kept-while-wrong");
    browser().click(By.id("field-settings-app_key"));
    Polling.until(() -> page.about("cancellation_map").contains("This is no JSON yet"));

    page.save();

    assertThat(page.message()).contains("Nothing was saved");
    assertThat(page.about("buffer_stock")).contains("must be an integer");
    assertThat(page.about("cancellation_map")).contains("must be JSON");
    assertThat(page.typed("erp_code")).isEqualTo("kept-while-wrong");
    console().isSound("channel-refused");
    assertThat(console().api.get("api/v1/channels/wrong/").text()).doesNotContain("kept-while");
  }

  @Test
  @DisplayName("ADM-1 what the environment pins is shown as pinned, and by what")
  void pinned() {
    ChannelPage page = ChannelsPage.open(browser()).create("pinned", "Hepsiburada", "566");
    assertThat(page.about("user_agent"))
        .contains("pinned-agent", "split.channel.pinned.user_agent");
    assertThat(page.groups()).contains("Access", "Splitting", "Failures", "Calls");
    page.type("merchant_id", "not-a-guid-perhaps");
    page.save();
    assertThat(page.message()).contains("Fields saved: 1");
  }

  @Test
  @DisplayName("N11-1 the history says who changed what, and one change is taken back")
  void undone() {
    ChannelPage page = ChannelsPage.open(browser()).create("changing", "Trendyol", "567");
    for (String seller : List.of("107703", "107704")) {
      page.type("seller_id", seller);
      page.save();
    }
    ChannelHistoryPage history = ChannelHistoryPage.open(browser(), "changing");
    assertThat(history.rows().getFirst()).contains("admin (console)", "107703", "107704");
    console().isSound("channel-history");

    history.undo("Seller Id", "\"107703\"");
    assertThat(history.asks()).isTrue();
    browser().follow(By.id("superseded:leave"));
    history.undo("Seller Id", "\"107704\"");
    assertThat(history.message()).contains("taken back");
    assertThat(history.rows().getFirst()).contains("took a change back");
    assertThat(ChannelPage.open(browser(), "changing").typed("seller_id")).isEqualTo("107703");
  }

  @Test
  @DisplayName("SEC-4 a viewer sees what holds, and is offered nothing to change or to trigger")
  void viewer() {
    UsersPage.open(browser()).add("watcher", PASSWORD, "viewer");
    console().signIn("watcher", PASSWORD);
    ChannelPage.open(browser(), "n11-demo");
    assertThat(browser().shows(By.cssSelector("#settings input:not([type=hidden])"))).isFalse();
    assertThat(browser().shows(By.id("settings:save"))).isFalse();
    assertThat(browser().shows(By.cssSelector("#switches button"))).isFalse();
    assertThat(browser().text(By.id("main"))).contains("App Secret", "********");
    ChannelsPage.open(browser());
    assertThat(browser().shows(By.id("new"))).isFalse();
    assertThat(FlowsPage.open(browser(), "n11-demo").flows()).hasSize(18);
    assertThat(browser().texts(By.xpath("//button[.='Trigger']"))).isEmpty();
  }

  @Test
  @DisplayName("N11-1 the form speaks the viewer's language, and can be read in the dark")
  void turkish() {
    ChannelPage.open(browser(), "n11-demo");
    browser().follow(By.cssSelector("[data-look=split_theme]"));
    browser().follow(By.cssSelector("[data-look=split_language]"));
    assertThat(browser().address()).isEqualTo("/console/channel.xhtml?slug=n11-demo");
    assertThat(browser().text(By.id("main")))
        .contains("Özellik bayrakları", "Red Nedeni Id", "her gün 06:00", "Hatalı kayıtlara");
    console().isSound("channel-dark");
    console().stranger();
  }
}
