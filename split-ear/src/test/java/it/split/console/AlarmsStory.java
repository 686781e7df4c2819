package it.split.console;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.HookServer;
import it.split.Polling;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;

/** A shop gives up each split at once: two alarms of their own, and one of a rule. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AlarmsStory {
  private static final String PASSWORD = "long-enough-for-anybody";
  private static final String SHOP = "alarming";

  abstract Console console();

  private final HookServer hooks = new HookServer();
  private String one;
  private String other;

  private Browser browser() {
    return console().browser;
  }

  @BeforeAll
  void giveUp() {
    FailingShop shop = FailingShop.open(console().api, console().sandbox, SHOP);
    Map<String, Object> never =
        Map.of("RETRY_INTERVAL", 60, "EXPIRATION_DATE", 600, "MAX_RETRY_COUNT", 0);
    send(
        "api/v1/alarms/receivers/",
        Map.of("name", "on call", "medium", "webhook", "address", hooks.address()));
    send(
        "api/v1/alarms/rules/",
        Map.of(
            "name",
            "Gave up",
            "measure",
            "dead_operations",
            "threshold",
            1,
            "window_seconds",
            3600,
            "channel",
            SHOP));
    console()
        .api
        .patch(
            "api/v1/channels/" + SHOP + "/",
            Map.of("failed_integration", Map.of("split_packages", never)));
    one = shop.splits(3401);
    other = shop.splits(3402);
    awaitAlarms();
    console().signInAsAdministrator();
    UsersPage.open(browser()).add("watcher", PASSWORD, "viewer");
    UsersPage.open(browser()).add("tender", PASSWORD, "operator");
  }

  @AfterAll
  void close() {
    hooks.close();
  }

  @Test
  @DisplayName("N11-5 open alarms say what is wrong, lead to it, and somebody takes them on")
  void open() {
    console().signIn("tender", PASSWORD);
    awaitAlarms();
    AlarmsPage page = AlarmsPage.open(browser(), "?channel=" + SHOP);
    assertThat(page.rows()).hasSize(3).anyMatch(row -> row.contains("Gave up"));
    console().isSound("alarms");
    page.press(one, "Acknowledge");
    assertThat(page.rows())
        .anyMatch(row -> row.contains(one) && row.contains("tender"))
        .noneMatch(row -> row.contains("Put off"));
    page.go(one, "Failed integration");
    assertThat(new FailedIntegrationPage(browser()).rows()).anyMatch(row -> row.contains(one));
    AlarmsPage.open(browser(), "").go("Gave up", "What to do");
    assertThat(browser().text(By.id("runbook"))).contains("dead_operations", "most likely");
    console().isSound("runbook");
  }

  @Test
  @DisplayName("N11-5 an administrator puts an alarm off, and ends one of a rule")
  void tended() {
    console().signInAsAdministrator();
    AlarmsPage page = AlarmsPage.open(browser(), "?channel=" + SHOP);
    page.snooze(other, "8 h");
    assertThat(page.rows()).anyMatch(row -> row.contains(other) && row.contains("put off until"));
    page.press("Gave up", "Resolve");
    assertThat(page.message()).contains("is resolved");
    page = AlarmsPage.open(browser(), "?state=past&kind=rule&channel=" + SHOP);
    assertThat(page.rows()).anyMatch(row -> row.contains("Gave up") && row.contains("resolved"));
    browser().open(DashboardPage.PATH);
    assertThat(browser().text(By.id("openAlarms"))).contains("Open alarms");
  }

  @Test
  @DisplayName("N11-5 a rule is said in the form, explained in a sentence, switched and deleted")
  void rules() {
    console().signInAsAdministrator();
    RulesPage page = RulesPage.open(browser());
    page.fill("name", "Failing often");
    page.measure("Failure rate", "Failed (%)");
    assertThat(page.sentence()).contains("% or more of the operations of any channel");
    page.fill("threshold", "300");
    page.save();
    assertThat(page.message()).contains("integer from 1 to 100");
    page.fill("threshold", "30");
    page.save();
    assertThat(page.rows())
        .anyMatch(row -> row.contains("Failing often") && row.contains("When 30 % or more"));
    page.press("Failing often", "Switch off");
    assertThat(page.rows())
        .anyMatch(row -> row.contains("Failing often") && row.contains("switched off"));
    console().isSound("alarm-rules");
    page.go("Failing often", "Change");
    page.fill("name", "Failing");
    page.save();
    page.go("Failing", "Delete");
    page.confirm();
    assertThat(page.rows()).noneMatch(row -> row.contains("Failing"));
    assertThat(console().api.get("api/v1/logs/?flow=alarm").text())
        .contains("alarm_rule_deleted")
        .contains("by admin (console)");
  }

  @Test
  @DisplayName("N11-5 a receiver is made, its secret shown once, and tried out")
  void receivers() {
    console().signInAsAdministrator();
    ReceiversPage page = ReceiversPage.open(browser());
    page.add("night shift", hooks.address());
    assertThat(page.secret()).startsWith("whsec_");
    page = ReceiversPage.open(browser());
    assertThat(page.showsSecret()).isFalse();
    page.press("night shift", "Send test");
    assertThat(page.message()).contains("has taken the test message");
    assertThat(hooks.hooks()).anyMatch(hook -> hook.body().contains("alarm.test"));
    String id = console().api.get("api/v1/alarms/receivers/").at("/results/0/id");
    Answer tried = console().api.post("api/v1/alarms/receivers/" + id + "/test/", Map.of());
    assertThat(tried.at("/is_delivered")).isEqualTo("true");
    console().isSound("receivers");
    page.press("night shift", "Switch off");
    page.add("nobody", "no address");
    assertThat(page.message()).contains("Address: the address is no URL");
  }

  @Test
  @DisplayName("N11-5 who was told is on record, and is told once more")
  void notifications() {
    console().signInAsAdministrator();
    browser().open("console/notifications.xhtml?status=delivered");
    Polling.until(() -> !hooks.hooks().isEmpty());
    assertThat(browser().texts(By.cssSelector("#list\\:rows tbody tr")))
        .anyMatch(row -> row.contains("on call") && row.contains("delivered"));
    console().isSound("notifications");
    int told = hooks.hooks().size();
    browser().follow(By.xpath("//button[.='Send again']"));
    Polling.until(() -> hooks.hooks().size() > told);
    assertThat(console().api.get("api/v1/logs/?flow=notification").text())
        .contains("notification_resent");
  }

  @Test
  @DisplayName("SEC-4 a viewer sees alarms and rules, is offered nothing, and no receivers")
  void viewer() {
    console().signIn("watcher", PASSWORD);
    AlarmsPage.open(browser(), "?state=all");
    assertThat(browser().shows(By.cssSelector("#alarms button"))).isFalse();
    RulesPage page = RulesPage.open(browser());
    assertThat(page.rows()).anyMatch(row -> row.contains("Gave up"));
    assertThat(browser().shows(By.id("rules"))).isFalse();
    assertThat(browser().texts(By.cssSelector(".within a"))).doesNotContain("Receivers");
    browser().open(ReceiversPage.PATH);
    assertThat(browser().address()).startsWith("/console/error.xhtml?code=channel_forbidden");
  }

  /** One for each split, and that of the rule; which comes back when somebody has resolved it. */
  private void awaitAlarms() {
    console()
        .api
        .until("api/v1/alarms/?open=true&channel=" + SHOP, open -> open.at("/count").equals("3"));
  }

  private void send(String path, Map<String, Object> body) {
    assertThat(console().api.post(path, body).status()).isEqualTo(201);
  }
}
