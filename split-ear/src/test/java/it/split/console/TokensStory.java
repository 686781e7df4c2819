package it.split.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** An administrator makes, rotates and revokes API tokens. */
abstract class TokensStory {
  private static final String PATH = "console/tokens.xhtml";
  private static final String PASSWORD = "long-enough-for-anybody";

  abstract Console console();

  private Browser browser() {
    return console().browser;
  }

  @Test
  @DisplayName("ADM-4 a token is made, shown once, used, rotated with overlap, and revoked")
  void life() {
    console().signInAsAdministrator();
    String secret = make("order system", "look", "n11-demo");
    console().isSound("tokens");
    assertThat(secret).startsWith("split_");
    browser().open(PATH);
    assertThat(browser().shows(By.id("secret"))).isFalse();
    console().isSoundInTheDark("tokens");
    assertThat(row("order system")).contains("n11-demo").containsPattern("never[^n]+never");
    assertThat(status(secret)).isEqualTo(200);
    browser().open(PATH);
    assertThat(row("order system")).doesNotContainPattern("never[^n]+never");

    press("order system", "Rotate…", "24 h");
    String second = browser().text(By.id("secret"));
    assertThat(second).isNotEqualTo(secret);
    assertThat(status(secret)).isEqualTo(200);
    assertThat(status(second)).isEqualTo(200);

    press("order system", "Revoke…", "Revoke");
    assertThat(browser().text(By.id("messages"))).contains("was revoked");
    assertThat(row("order system")).contains("revoked");
    assertThat(console().api.get("api/v1/logs/?flow=token").text())
        .contains("token_rotated", "by admin (console)")
        .doesNotContain(secret, second);
  }

  @Test
  @DisplayName("ADM-4 a token for no channel is refused in words")
  void refused() {
    console().signInAsAdministrator();
    make("nowhere", "look", "No Such Slug!");
    assertThat(browser().text(By.id("messages"))).contains("is no channel");
  }

  @Test
  @DisplayName("SEC-4 an operator neither sees the tokens nor the place")
  void operator() {
    console().signInAsAdministrator();
    UsersPage.open(browser()).add("tokenless", PASSWORD, "operator");
    console().signIn("tokenless", PASSWORD);
    MonitoringPage.open(browser());
    assertThat(browser().texts(By.cssSelector(".places a"))).doesNotContain("API tokens");
    browser().open(PATH);
    assertThat(browser().address()).startsWith("/console/error.xhtml?code=channel_forbidden");
  }

  private String make(String name, String right, String channels) {
    browser().open(PATH);
    browser().fill("make:name", name);
    browser().click(By.xpath("//form[@id='make']//label[contains(., '" + right + "')]"));
    browser().fill("make:channels", channels);
    browser().follow(By.id("make:issue"));
    return browser().shows(By.id("secret")) ? browser().text(By.id("secret")) : "";
  }

  private int status(String secret) {
    return console().api.as("Token " + secret).get("api/v1/oms/packages/").status();
  }

  private String row(String name) {
    return browser().text(By.xpath("//tr[td//strong[.='" + name + "']]"));
  }

  private void press(String name, String summary, String button) {
    String row = "(//tr[td//strong[.='%s']])[1]".formatted(name);
    browser().click(By.xpath(row + "//summary[.='" + summary + "']"));
    browser().follow(By.xpath(row + "//button[.='" + button + "']"));
  }
}
