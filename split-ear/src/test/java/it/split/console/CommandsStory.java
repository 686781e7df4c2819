package it.split.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A package is blocked, let go and packed by hand, and the diagram says what leads where. */
abstract class CommandsStory {
  private static final By RUN = By.id("command:run");

  abstract Console console();

  private Browser browser() {
    return console().browser;
  }

  @Test
  @DisplayName("OMS-1 OMS-3 commands are given on the screen, and stand in the package's record")
  void commands() {
    Goods goods = Goods.sold(console(), 2_604_400);
    String id = Goods.id(console(), goods.number());
    console().signInAsAdministrator();
    browser().open("console/package.xhtml?id=" + id);
    browser().follow(By.linkText("Block"));
    assertThat(browser().text(By.id("command"))).contains(goods.number()).contains("blocked");
    browser().follow(RUN);
    assertThat(browser().text(By.id("messages"))).contains("Block: done for " + goods.number());
    browser().follow(By.linkText("Unblock"));
    browser().follow(RUN);

    browser().follow(By.linkText("Complete packaging with shipment"));
    console().isSound("package-command");
    browser().follow(RUN);
    assertThat(browser().text(By.id("messages"))).contains("The barcode does not fit");
    browser().fill(barcode(id, 0), "869");
    browser().fill(barcode(id, 1), "870");
    browser().follow(RUN);
    assertThat(browser().texts(By.cssSelector("#changes tbody tr")))
        .hasSize(4)
        .last()
        .asString()
        .contains("packed", "admin (console)", "Complete packaging with shipment");
    assertThat(browser().text(By.id("main"))).contains("SHP-" + id);
  }

  private String barcode(String id, int place) {
    return "barcode_"
        + console()
            .api
            .get("api/v1/oms/packages/" + id + "/")
            .at("/packageitem_set/" + place + "/order_item/id");
  }

  @Test
  @DisplayName("OMS-3 the state diagram is drawn from the table, with the table beside it")
  void diagram() {
    console().signInAsAdministrator();
    browser().open("console/states.xhtml?state=packed");
    assertThat(browser().contents(By.cssSelector(".states .edge.here title")))
        .contains("packed → shipped: Ship, Ship without shipment integration");
    assertThat(browser().texts(By.cssSelector("#table tbody tr"))).hasSizeGreaterThan(20);
    console().isSound("states");
    console().isSoundInTheDark("states");
  }

  @Test
  @DisplayName("SEC-4 a viewer sees the record of a package and is offered no command")
  void viewer() {
    Goods goods = Goods.sold(console(), 2_604_600);
    String id = Goods.id(console(), goods.number());
    console().signInAsAdministrator();
    UsersPage.open(browser()).add("onlooker", Console.PASSWORD, "viewer");
    console().stranger().signIn("onlooker", Console.PASSWORD);
    browser().open("console/package.xhtml?id=" + id);
    assertThat(browser().texts(By.cssSelector("#changes tbody tr"))).hasSize(1);
    assertThat(browser().shows(By.linkText("Block"))).isFalse();
    browser().open("console/package-command.xhtml?id=" + id + "&transition=140");
    assertThat(browser().shows(RUN)).isFalse();
  }
}
