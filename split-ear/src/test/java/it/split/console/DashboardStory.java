package it.split.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What people see first. */
abstract class DashboardStory {
  abstract Console console();

  private Browser browser() {
    return console().browser;
  }

  @BeforeEach
  void signIn() {
    console().signInAsAdministrator();
  }

  @Test
  @DisplayName("N11-5 the first page has the eight counters, and says what no flow brings")
  void counters() {
    browser().open("console/");
    assertThat(browser().address()).isEqualTo("/console/dashboard.xhtml");
    DashboardPage page = new DashboardPage(browser());
    assertThat(page.counters()).hasSize(8).containsOnly("not available");
    console().isSound("dashboard");
  }

  @Test
  @DisplayName("N11-5 splits are drawn over the day, the week and the month, and told as figures")
  void over_time() {
    DashboardPage page = DashboardPage.open(browser());
    assertThat(page.columns()).hasSizeBetween(24, 25).anyMatch(title -> title.contains(" taken"));
    assertThat(page.figures()).isNotEmpty();
    page.span("Week");
    assertThat(browser().address()).contains("span=week");
    assertThat(page.columns()).hasSizeBetween(168, 169);
    page.span("Month");
    assertThat(page.columns()).hasSizeBetween(30, 31);
  }

  @Test
  @DisplayName("N11-5 the figures of one channel are a click away")
  void channel() {
    DashboardPage page = DashboardPage.open(browser());
    assertThat(page.channels()).hasSizeGreaterThan(1);
    String all = page.total();
    String channel = browser().text(By.cssSelector("#channels tbody a"));
    page.channel(channel);
    assertThat(browser().address()).contains("channel=" + channel);
    assertThat(page.channels()).hasSize(1);
    assertThat(Long.parseLong(page.total())).isLessThan(Long.parseLong(all));
  }

  @Test
  @DisplayName("N11-5 the three reports say why they have nothing, and splits come as a file")
  void reports() {
    browser().open("console/reports.xhtml");
    assertThat(browser().texts(By.cssSelector("#catalogue li")))
        .hasSize(3)
        .allMatch(report -> report.contains("not available"));
    console().isSound("reports");
    String csv = browser().file("splits", "splits:export");
    assertThat(csv.lines().findFirst().orElseThrow()).startsWith("channel,from,taken");
    assertThat(csv.lines().skip(1)).isNotEmpty();
  }
}
