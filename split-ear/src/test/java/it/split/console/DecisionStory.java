package it.split.console;

import static it.split.demonstration.Decision.group;
import static it.split.demonstration.Decision.units;
import static org.assertj.core.api.Assertions.assertThat;

import it.split.Polling;
import it.split.demonstration.Decision;
import it.split.demonstration.Stall;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;

/** Somebody else has changed the package, and a person decides. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DecisionStory {
  private static final String PASSWORD = "long-enough-for-anybody";

  abstract Console console();

  private Browser browser() {
    return console().browser;
  }

  @BeforeAll
  void employ() {
    console().signInAsAdministrator();
    UsersPage.open(browser()).add("decider", PASSWORD, "operator");
    UsersPage.open(browser()).add("bystander", PASSWORD, "viewer");
  }

  @Test
  @DisplayName("MKT-4 plan and facts stand side by side, and what is there is adopted")
  void adopted() {
    String id = foreign(2592100);
    console().signIn("decider", PASSWORD);
    browser().open("console/timeline.xhtml?id=" + id);
    browser().follow(By.id("decide"));
    assertThat(browser().text(By.id("planned"))).contains("2 × GLASS", "1 × TEAPOT");
    assertThat(browser().text(By.id("found"))).contains("4 × GLASS", "1 × TEAPOT", "Picking");
    assertThat(browser().text(By.id("main"))).contains("Packages kept:");
    console().isSound("decision");
    console().isSoundInTheDark("decision");
    browser().fill("decide:note", "Ayse wanted it so");
    browser().click(By.xpath("//summary[starts-with(., 'Adopt')]"));

    browser().follow(By.id("decide:adopt"));

    assertThat(browser().text(By.id("messages"))).contains("was adopted");
    assertThat(browser().text(By.id("live"))).contains("confirmed", "Ayse wanted it so");
    assertThat(browser().shows(By.id("decide"))).isFalse();
  }

  @Test
  @DisplayName("MKT-4 looked at again, and given up; there is nothing to decide afterwards")
  void given_up() {
    String id = foreign(2592200);
    console().signIn("decider", PASSWORD);
    browser().open("console/decision.xhtml?id=" + id);
    browser().follow(By.id("decide:lookAgain"));
    assertThat(browser().text(By.id("messages"))).contains("once more");
    console().api.ended(id);

    browser().open("console/decision.xhtml?id=" + id);
    browser().click(By.xpath("//summary[starts-with(., 'Give up')]"));
    browser().follow(By.id("decide:giveUp"));

    assertThat(browser().text(By.id("messages"))).contains("given up");
    browser().open("console/decision.xhtml?id=" + id);
    assertThat(browser().text(By.id("messages"))).contains("nothing to decide");
    assertThat(browser().shows(By.id("decide"))).isFalse();
  }

  @Test
  @DisplayName("SEC-4 a viewer is not offered to decide, and refused by the bean")
  void viewer() {
    String id = foreign(2592300);
    console().signIn("bystander", PASSWORD);
    browser().open("console/timeline.xhtml?id=" + id);
    assertThat(browser().text(By.id("live"))).contains("changed by somebody else");
    assertThat(browser().shows(By.id("decide"))).isFalse();
    browser().open("console/decision.xhtml?id=" + id);
    assertThat(browser().address()).startsWith("/console/error.xhtml?code=channel_forbidden");
  }

  private String foreign(long packageId) {
    Goods goods = Goods.sold(console(), packageId);
    console().sandbox.once("panel_splits", "list", goods.order(), Map.of("quantity", 1));
    String id =
        console()
            .api
            .post(
                Stall.N11.trigger(),
                Decision.of(
                    goods.number(),
                    List.of(
                        group(units(goods.lineId("1"), 1), units(goods.lineId("2"), 2)),
                        group(units(goods.lineId("2"), 2)))))
            .at("/correlation_id");
    Polling.until(
        () -> console().api.get("api/v1/splits/" + id + "/").at("/status").equals("foreign"));
    return id;
  }
}
