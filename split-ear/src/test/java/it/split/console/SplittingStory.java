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

/** A person splits a package by hand, and watches it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SplittingStory {
  private static final String PASSWORD = "long-enough-for-anybody";
  private static final String LEFT = "Left in the package";

  abstract Console console();

  private Browser browser() {
    return console().browser;
  }

  @BeforeAll
  void employ() {
    console().signInAsAdministrator();
    UsersPage.open(browser()).add("packer", PASSWORD, "operator");
    UsersPage.open(browser()).add("watcher", PASSWORD, "viewer");
  }

  @Test
  @DisplayName("SPL-14 units are put into parcels by keyboard, previewed, sent and watched")
  void by_keyboard() {
    Goods goods = Goods.sold(console(), 2591100);
    console().signIn("packer", PASSWORD);
    browser().open("console/package.xhtml?id=" + Goods.id(console(), goods.number()));
    browser().follow(By.id("split"));
    SplitEditorPage page = new SplitEditorPage(browser());
    assertThat(page.canSend()).isFalse();

    page.move("GLASS", 3, LEFT, "Parcel 2");

    assertThat(page.parcelText("Parcel 2")).contains("3 × GLASS");
    assertThat(page.parcelText(LEFT)).contains("1 × GLASS").contains("1 × TEAPOT");
    assertThat(page.preview())
        .contains(goods.number() + "-", "splitPackage", goods.lineId("2"))
        .contains("3 × GLASS");
    assertThat(console().api.get("api/v1/splits/?number=" + goods.number()).at("/count"))
        .isEqualTo("0");
    console().isSound("split-editor");

    console().sandbox.once("error_before", "list", goods.order(), Map.of());
    page.send();

    assertThat(browser().address()).startsWith("/console/timeline.xhtml?id=");
    Polling.until(() -> browser().texts(By.cssSelector(".progress-confirmed")).size() == 3);
    assertThat(browser().run("return document.getElementById('said').textContent"))
        .isEqualTo("confirmed");
    assertThat(browser().shows(By.cssSelector("[data-while-open]"))).isFalse();
    assertThat(browser().complaints()).isEmpty();
    assertThat(console().api.get("api/v1/logs/?number=" + goods.number()).text())
        .contains("by packer (console)");
  }

  @Test
  @DisplayName(
      "SPL-14 units are dragged, parcels added and removed, and violations stand where they belong")
  void by_mouse() {
    Goods goods = Goods.sold(console(), 2591200);
    console().signIn("packer", PASSWORD);
    SplitEditorPage page = SplitEditorPage.open(browser(), Goods.id(console(), goods.number()));
    page.drag("TEAPOT", LEFT, "Parcel 1");
    assertThat(page.parcelText("Parcel 1")).contains("TEAPOT");
    assertThat(page.canSend()).isTrue();

    page.press("rest");
    assertThat(page.parcelText(LEFT)).contains("A line is missing").contains(goods.lineId("2"));
    assertThat(page.canSend()).isFalse();
    console().isSound("split-editor-violation");

    page.press("eachUnit");
    assertThat(page.parcels()).hasSize(6);
    page.press("eachLine");
    assertThat(page.parcels()).hasSize(3);
    page.press("add");
    page.drag("GLASS", "Parcel 2", "Parcel 3");
    assertThat(page.parcelText("Parcel 3")).contains("4 × GLASS");
    page.press("startOver");
    assertThat(page.parcelText(LEFT)).contains("GLASS").contains("TEAPOT");
    console().isSoundInTheDark("split-editor");
  }

  @Test
  @DisplayName("SPL-19 a split is taken back before it was sent")
  void taken_back() {
    FailingShop shop = FailingShop.open(console().api, console().sandbox, "broken-back");
    String number = shop.splits(3401);
    shop.awaitPenalised(number);
    console().signIn("packer", PASSWORD);
    PackagesPage packages = PackagesPage.open(browser());
    packages.search(number);
    packages.openPackage(number);
    browser().follow(By.cssSelector("#splits a"));
    browser().click(By.cssSelector(".confirm summary"));
    console().isSound("split-cancel");
    browser().follow(By.id("cancel:apply"));
    assertThat(browser().text(By.id("messages"))).contains("taken back");
    assertThat(browser().text(By.id("live"))).contains("taken back");
    browser().open("console/package.xhtml?id=" + Goods.id(console(), number));
    assertThat(browser().shows(By.id("split"))).isTrue();
  }

  @Test
  @DisplayName("SPL-19 a child of a split is split again")
  void child() {
    Goods goods = Goods.sold(console(), 2591400);
    console()
        .api
        .ended(
            console()
                .api
                .post(
                    Stall.N11.trigger(),
                    Decision.of(
                        goods.number(),
                        List.of(
                            group(units(goods.lineId("1"), 1)),
                            group(units(goods.lineId("2"), 4)))))
                .at("/correlation_id"));
    console().signIn("packer", PASSWORD);
    PackagesPage packages = PackagesPage.open(browser());
    packages.search(goods.order());
    packages.openPackage(packages.holding("4 × GLASS"));
    browser().follow(By.id("split"));
    SplitEditorPage page = new SplitEditorPage(browser());
    page.move("GLASS", 1, LEFT, "Parcel 1");
    page.send();
    Polling.until(() -> browser().texts(By.cssSelector(".progress-confirmed")).size() == 3);
  }

  @Test
  @DisplayName("SEC-4 a viewer is not offered to split, and refused by the bean")
  void viewer() {
    Goods goods = Goods.sold(console(), 2591300);
    String id = Goods.id(console(), goods.number());
    console().signIn("watcher", PASSWORD);
    browser().open("console/package.xhtml?id=" + id);
    assertThat(browser().shows(By.id("split"))).isFalse();
    SplitEditorPage.open(browser(), id);
    assertThat(browser().address()).startsWith("/console/error.xhtml?code=channel_forbidden");
  }
}
