package it.split.console;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Polling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** People help what has failed. The shops stay broken, so what is released fails again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FailedIntegrationScreen {
  private static final String PASSWORD = "long-enough-for-anybody";

  abstract Console console();

  private String shown;
  private String one;
  private String uploaded;

  private Browser browser() {
    return console().browser;
  }

  @BeforeAll
  void fail() {
    FailingShop shop = FailingShop.open(console().api, console().sandbox, "broken");
    one = shop.splits(3101);
    uploaded = shop.splits(3102);
    shown = FailingShop.open(console().api, console().sandbox, "broken-shown").splits(3301);
    FailingShop many = FailingShop.open(console().api, console().sandbox, "broken-many");
    Stream.of(one, uploaded, shown, many.splits(3201), many.splits(3202))
        .forEach(shop::awaitPenalised);
    console().signInAsAdministrator();
    UsersPage.open(browser()).add("looker", PASSWORD, "viewer");
    UsersPage.open(browser()).add("helper", PASSWORD, "operator");
  }

  @Test
  @DisplayName("FIX-5 what failed is grouped by cause, and each row says what happens next")
  void grouped() {
    console().signIn("helper", PASSWORD);
    FailedIntegrationPage page = FailedIntegrationPage.open(browser());
    assertThat(page.causes())
        .anyMatch(row -> row.contains("broken-shown") && row.contains("unreachable"));
    assertThat(page.rows()).anyMatch(row -> row.contains(shown) && row.contains("Is tried"));
    console().isSound("failed-integration");
  }

  @Test
  @DisplayName("FIX-5 one is released, on record with who did it")
  void released() {
    console().signIn("helper", PASSWORD);
    FailedIntegrationPage page = FailedIntegrationPage.open(browser());
    page.press(one, "Release");
    assertThat(page.message()).contains("Released: 1");
    assertThat(console().api.get("api/v1/logs/?number=" + one).text())
        .contains("operation_release")
        .contains("by helper (console)");
  }

  @Test
  @DisplayName("FIX-5 many are counted first, then released")
  void many() {
    console().signIn("helper", PASSWORD);
    FailedIntegrationPage page = FailedIntegrationPage.open(browser());
    page.filter("broken-many");
    assertThat(page.rows()).hasSize(2);
    page.askToRelease();
    assertThat(page.asked()).contains("would be released: 2");
    console().isSound("failed-integration-count");
    page.apply();
    Polling.until(() -> browser().shows(By.id("run:back")));
    assertThat(page.run()).contains("Released: 2");
    assertThat(browser().shows(By.id("run:stop"))).isFalse();
    console().isSound("failed-integration-run");
  }

  @Test
  @DisplayName("FIX-5 a file is taken row by row, with a report")
  void by_file(@TempDir Path folder) throws IOException {
    console().signIn("helper", PASSWORD);
    Path file = Files.writeString(folder.resolve("rows.csv"), "number\n" + uploaded + "\nnobody\n");
    FailedIntegrationPage page = FailedIntegrationPage.open(browser());
    page.upload(file);
    assertThat(page.report()).hasSize(2);
    assertThat(page.report().getFirst()).contains(uploaded).contains("done");
    assertThat(page.report().getLast()).contains("nobody").contains("not_found");
    console().isSound("failed-integration-file");
  }

  @Test
  @DisplayName("SEC-4 a viewer sees what failed and is offered nothing to do about it")
  void viewer() {
    console().signIn("looker", PASSWORD);
    FailedIntegrationPage page = FailedIntegrationPage.open(browser());
    assertThat(page.causes()).isNotEmpty();
    assertThat(browser().shows(By.id("filter:askRelease"))).isFalse();
    assertThat(browser().shows(By.id("upload"))).isFalse();
    browser().open(FailedIntegrationPage.PATH + "?channel=broken-many&ask=release");
    assertThat(browser().shows(By.id("many"))).isFalse();
  }
}
