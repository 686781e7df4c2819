package it.split.console;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Polling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** People whom an OpenID Connect provider knows. */
abstract class OpenIdStory {
  abstract Console console();

  private Browser browser() {
    return console().browser;
  }

  @Test
  @DisplayName("SEC-4 whom the provider knows gets in, with the highest role of the groups")
  void let_in() {
    console().openId.knows("Defne", "split-viewers", "split-operators");
    console().stranger();
    browser().follow(By.id("openId"));
    Polling.until(() -> browser().address().equals("/" + DashboardPage.PATH));
    assertThat(browser().text(By.className("who"))).contains("defne").contains("operator");
    assertThat(console().api.get("api/v1/logs/?flow=user").text()).contains("defne");
  }

  @Test
  @DisplayName("SEC-4 whom the provider knows, but not in one of the groups, stays out")
  void kept_out() {
    console().openId.knows("emre", "cooks");
    console().stranger();
    browser().follow(By.id("openId"));
    Polling.until(() -> browser().address().startsWith("/console/sign-in.xhtml"));
    assertThat(browser().text(By.id("refused"))).contains("no role");
    browser().open(MonitoringPage.PATH);
    assertThat(browser().address()).startsWith("/console/sign-in.xhtml");
  }
}
