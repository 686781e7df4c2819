package it.split.console;

import static it.split.demonstration.Decision.group;
import static it.split.demonstration.Decision.units;
import static org.assertj.core.api.Assertions.assertThat;

import it.split.HookServer;
import it.split.Polling;
import it.split.demonstration.Decision;
import it.split.demonstration.Stall;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;

/** Somebody registers for events, sees what was told, and has it told once more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WebhooksStory {
  private static final String SECRET = "typed once and never shown";
  private static final String DELIVERIES = "console/webhook-events.xhtml";

  abstract Console console();

  private final HookServer receiver = new HookServer();

  private Browser browser() {
    return console().browser;
  }

  @AfterAll
  void close() {
    receiver.close();
  }

  @Test
  @DisplayName("SC-1 SC-2 a webhook is registered, told, told once more by hand, and switched off")
  void registered() {
    console().signInAsAdministrator();
    WebhooksPage page = WebhooksPage.open(browser());
    page.register("ftp://nowhere", "", "");
    assertThat(browser().text(By.id("webhooks"))).contains("only http and https are called");

    page = WebhooksPage.open(browser());
    page.choose("exponential");
    assertThat(page.preview()).contains("After each failed try");
    page = WebhooksPage.open(browser());
    assertThat(page.preview()).contains("120 s, 120 s");
    page.listenTo("package.created");
    page.register(receiver.address(), "Authorization: Bearer hidden", SECRET);
    assertThat(page.message()).contains("was saved");
    assertThat(page.rows()).anyMatch(row -> row.contains(receiver.address()));
    assertThat(browser().run("return document.documentElement.outerHTML").toString())
        .doesNotContain(SECRET, "Bearer hidden");
    console().isSound("webhooks");

    split();
    Polling.until(() -> !receiver.hooks().isEmpty());
    Polling.until(
        () -> {
          browser().open(DELIVERIES + "?status=delivered");
          return browser().shows(By.xpath("//button[.='Send all the same']"));
        });
    browser().follow(By.xpath("(//button[.='Send now'])[1]"));
    assertThat(page.message()).contains("the event is delivered already");
    browser().follow(By.xpath("(//button[.='Send all the same'])[1]"));
    assertThat(page.message()).contains("It was sent and taken");
    assertThat(receiver.hooks()).hasSizeGreaterThan(1);
    console().isSound("webhook-events");

    page = WebhooksPage.open(browser());
    page.press(receiver.address(), "Switch off");
    assertThat(page.message()).contains("is told nothing more");
  }

  private void split() {
    Goods goods = Goods.sold(console(), 2595100);
    console()
        .api
        .post(
            Stall.N11.trigger(),
            Decision.of(
                goods.number(),
                List.of(group(units(goods.lineId("1"), 1)), group(units(goods.lineId("2"), 4)))));
  }
}
