package it.split.console;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Getting in, and what of the console those see who are not. */
abstract class SignInStory {
  abstract Console console();

  private Browser browser() {
    return console().browser;
  }

  @Test
  @DisplayName("SEC-4 whoever is not signed in comes to sign in, and from there to the page wanted")
  void comes_back() {
    console().stranger();
    browser().open("console/users.xhtml");
    assertThat(browser().address()).startsWith("/console/sign-in.xhtml");
    console().isSound("sign-in");

    new SignInPage(browser()).signIn(Console.ADMINISTRATOR, Console.PASSWORD);

    assertThat(browser().address()).isEqualTo("/console/users.xhtml");
    assertThat(browser().text(By.className("who"))).contains("admin").contains("administrator");
    browser().follow(By.id("leave:signOut"));
    assertThat(browser().address()).startsWith("/console/sign-in.xhtml");
  }

  @Test
  @DisplayName("SEC-4 a wrong name and a wrong password are answered alike, and many are held back")
  void held_back() {
    console().signInAsAdministrator();
    UsersPage.open(browser()).add("guessed", "a-password-nobody-guesses", "viewer");
    SignInPage page = console().stranger();
    page.signIn("nobody", "some password of nobody");
    String unknown = page.message();
    page.signIn("guessed", "some password of nobody");
    assertThat(page.message()).isEqualTo(unknown).contains("wrong");
    for (int more = 0; more < 10 && !page.message().contains("Too many attempts"); more++) {
      page.signIn("guessed", "some password of nobody");
    }
    assertThat(page.message()).contains("Too many attempts");
  }

  @Test
  @DisplayName("SEC-4 the API takes no session and the console no token")
  void apart() {
    Answer page = console().api.get("console/monitoring.xhtml");
    assertThat(page.status()).isEqualTo(302);
    assertThat(console().api.get("%63onsole/monitoring.xhtml").status()).isEqualTo(302);
    assertThat(console().api.as(null).get("api/v1/tokens/").at("/code")).isEqualTo("token_missing");
    console().signInAsAdministrator();
    browser().open("api/v1/tokens/");
    assertThat(browser().text(By.tagName("body"))).contains("token_missing");
  }

  @Test
  @DisplayName("SEC-4 no page may be framed, sniffed or kept, and scripts need the answer's nonce")
  void headers() {
    Answer page = console().api.as(null).get(SignInPage.PATH);
    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'none'")
        .contains("frame-ancestors 'none'")
        .containsPattern("script-src 'self' 'nonce-[^']+';?$");
    assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.header("Cache-Control")).contains("no-store");
  }

  @Test
  @DisplayName("SEC-4 a page that is not there shows the correlation id and nothing internal")
  void missing() {
    console().signInAsAdministrator();
    browser().open("console/nowhere.xhtml");
    assertThat(browser().text(By.id("correlationId"))).matches("[0-9a-f]{32}");
    assertThat(browser().text(By.tagName("body"))).doesNotContainIgnoringCase("exception");
    console().isSound("error");
  }

  @Test
  @DisplayName("SEC-4 the viewer's colours, language and zone are remembered")
  void looks() {
    console().signInAsAdministrator();
    MonitoringPage.open(browser());
    assertThat(browser().text(By.className("foot"))).contains(Console.ZONE);
    browser().follow(By.cssSelector("[data-look=split_theme]"));
    assertThat(browser().attribute(By.tagName("html"), "class")).isEqualTo("dark");
    browser().follow(By.cssSelector("[data-look=split_language]"));
    browser().open("console/users.xhtml");
    assertThat(browser().text(By.tagName("h1"))).isEqualTo("Kullanıcılar");
    assertThat(browser().attribute(By.tagName("html"), "lang")).isEqualTo("tr");
    console().isSound("users-dark");
    console().stranger();
  }

  @Test
  @DisplayName("SEC-4 a stranger leaves no session behind, and signing in begins a new one")
  void sessions() {
    console().stranger();
    String first = browser().cookie("split_session");
    SignInPage page = SignInPage.open(browser());
    String second = browser().cookie("split_session");
    assertThat(second).isNotEqualTo(first);

    page.signIn(Console.ADMINISTRATOR, Console.PASSWORD);
    String mine = browser().cookie("split_session");
    UsersPage.open(browser());

    assertThat(mine).isNotEqualTo(second).isEqualTo(browser().cookie("split_session"));
  }
}
