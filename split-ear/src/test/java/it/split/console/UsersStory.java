package it.split.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** An administrator looks after the users. */
abstract class UsersStory {
  private static final String PASSWORD = "long-enough-for-anybody";

  abstract Console console();

  private Browser browser() {
    return console().browser;
  }

  @Test
  @DisplayName("SEC-4 a user is added, signs in, and sees no more than a viewer may")
  void viewer() {
    console().signInAsAdministrator();
    UsersPage page = UsersPage.open(browser());
    page.add("ayse", PASSWORD, "viewer");
    assertThat(page.message()).contains("ayse");
    assertThat(page.rows()).anyMatch(row -> row.contains("ayse") && row.contains("viewer"));
    console().isSound("users");

    console().stranger().signIn("ayse", PASSWORD);
    assertThat(browser().texts(By.cssSelector(".places a"))).doesNotContain("Users");
    browser().open(UsersPage.PATH);
    assertThat(browser().address()).startsWith("/console/error.xhtml?code=channel_forbidden");
  }

  @Test
  @DisplayName("SEC-4 who is disabled is out at once, and the last administrator stays")
  void disabled() {
    console().signInAsAdministrator();
    UsersPage page = UsersPage.open(browser());
    page.add("mehmet", PASSWORD, "operator");
    page.press("mehmet", "Disable");
    assertThat(page.rows()).anyMatch(row -> row.contains("mehmet") && row.contains("disabled"));
    page.press("admin", "Disable");
    assertThat(page.message()).contains("last administrator");

    SignInPage stranger = console().stranger();
    stranger.signIn("mehmet", PASSWORD);
    assertThat(stranger.message()).contains("wrong");
    assertThat(console().api.get("api/v1/logs/?flow=user").text())
        .contains("user_disabled")
        .contains("by admin (console)");
  }

  @Test
  @DisplayName("SEC-4 a name twice or a short password is refused with the reason")
  void refused() {
    console().signInAsAdministrator();
    UsersPage page = UsersPage.open(browser());
    page.add("admin", PASSWORD, "viewer");
    assertThat(page.message()).contains("taken");
    page.add("another", "short", "viewer");
    assertThat(page.message()).contains("12 to 200 characters");
  }
}
