package it.split.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** What happened to an order: the log, and one timeline. */
abstract class MonitoringStory {
  abstract Console console();

  private Browser browser() {
    return console().browser;
  }

  @BeforeEach
  void signIn() {
    console().signInAsAdministrator();
  }

  @Test
  @DisplayName("N11-5 the log has the sixteen flow titles, is filtered, and is read page by page")
  void filtered() {
    MonitoringPage page = MonitoringPage.open(browser());
    assertThat(page.flows()).hasSize(1 + 16 + 12).contains("Split Packages", "Category Node");
    assertThat(page.rows()).hasSize(20);
    console().isSound("monitoring");
    page.nextPage();
    assertThat(page.rows()).isNotEmpty();

    page.flow("Split Packages");

    assertThat(browser().address()).contains("flow=split_packages");
    assertThat(page.rows()).isNotEmpty().allMatch(row -> row.contains("Split Packages"));
  }

  @ParameterizedTest(name = "ADM-5 found by {0}")
  @ValueSource(strings = {"204900000001", "204900000001-2590101", "2590101", "31", "TSHIRT-M"})
  void found(String anything) {
    MonitoringPage page = MonitoringPage.open(browser());
    page.search(anything);
    assertThat(page.rows()).isNotEmpty().allMatch(row -> row.contains("204900000001"));
  }

  @Test
  @DisplayName("ADM-5 what nothing is known of finds nothing")
  void nothing() {
    MonitoringPage page = MonitoringPage.open(browser());
    page.search("no-such-order");
    assertThat(page.rows()).containsExactly("No steps fit.");
  }

  @Test
  @DisplayName("SPL-16 the timeline shows plan, children, steps with request and response")
  void timeline() {
    MonitoringPage page = MonitoringPage.open(browser());
    page.search("204900000002");
    page.openTimeline();

    String shown = browser().text(By.id("main"));
    assertThat(shown).contains("confirmed", "204900000002", "3 × MUG-BLUE", "2 × MUG-BLUE");
    browser().click(By.cssSelector(".steps summary"));
    assertThat(browser().text(By.cssSelector(".steps pre"))).contains("http");
    assertThat(browser().text(By.id("main"))).doesNotContain("demo-shop-secret");
    console().isSound("timeline");
  }

  @Test
  @DisplayName("N11-5 the log is exported as CSV, as it is filtered")
  void exported() {
    MonitoringPage page = MonitoringPage.open(browser());
    page.search("204900000001");
    String csv = browser().file("log", "log:export");
    assertThat(csv.lines().findFirst().orElseThrow()).startsWith("created_date,correlation_id");
    assertThat(csv.lines().skip(1)).isNotEmpty();
    assertThat(csv).contains("204900000001").doesNotContain("204900000002");
  }
}
