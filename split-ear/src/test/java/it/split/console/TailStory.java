package it.split.console;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Polling;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Filters are kept for another day, and new steps appear by themselves. */
abstract class TailStory {
  private static final By MINE = By.cssSelector("#saved li");
  private static final By NEW = By.cssSelector("#new > li");

  abstract Console console();

  private Browser browser() {
    return console().browser;
  }

  @Test
  @DisplayName("N11-5 a filter is saved under a name, used, and deleted, for its user alone")
  void saved() {
    console().signInAsAdministrator();
    MonitoringPage page = MonitoringPage.open(browser());
    page.search("204900000001");
    browser().fill("saved:name", "the first order");
    browser().follow(By.id("saved:save"));
    assertThat(browser().text(By.id("messages"))).contains("Saved as the first order");
    assertThat(browser().texts(MINE)).hasSize(1);
    console().isSound("monitoring-saved");
    console().isSoundInTheDark("monitoring-saved");

    MonitoringPage.open(browser());
    browser().follow(By.linkText("the first order"));
    assertThat(browser().address()).contains("search=204900000001");
    assertThat(page.rows()).isNotEmpty().allMatch(row -> row.contains("204900000001"));

    UsersPage.open(browser()).add("other", "long-enough-for-anybody", "viewer");
    console().signIn("other", "long-enough-for-anybody");
    MonitoringPage.open(browser());
    assertThat(browser().texts(MINE)).isEmpty();

    console().signInAsAdministrator();
    MonitoringPage.open(browser());
    browser().follow(By.cssSelector("#saved li button"));
    assertThat(browser().texts(MINE)).isEmpty();
  }

  @Test
  @DisplayName("N11-5 while it is switched on, new steps appear once each, as they are filtered")
  void tail() {
    console().signInAsAdministrator();
    browser().open(MonitoringPage.PATH + "?flow=token");
    browser().click(By.id("tail"));
    browser().click(By.id("tail"));
    browser().click(By.id("tail"));
    assertThat(browser().attribute(By.id("tail"), "aria-pressed")).isEqualTo("true");
    String token =
        """
        {"name": "%s", "rights": ["read"], "channels": ["*"]}""";
    console().api.post("api/v1/tokens/", token.formatted("tail one"));
    Polling.until(() -> has("tail one"));
    console().api.post("api/v1/tokens/", token.formatted("tail two"));
    Goods.sold(console(), 2593100);
    Polling.until(() -> has("tail two"));
    List<String> shown = browser().texts(NEW);
    assertThat(shown.getFirst()).contains("tail two");
    assertThat(shown.stream().filter(step -> step.contains("tail one"))).hasSize(1);
    assertThat(shown).allMatch(step -> step.contains("API tokens"));
    console().isSound("monitoring-live");
    browser().click(By.id("tail"));
    assertThat(browser().shows(NEW)).isFalse();
  }

  private boolean has(String text) {
    return browser().texts(NEW).stream().anyMatch(step -> step.contains(text));
  }
}
