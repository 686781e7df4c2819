package it.split.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Stock locations are kept, and a package is planned among them by hand. */
abstract class PlanningScreen {
  private static final String NUMBER = "204955000001-1";

  abstract Console console();

  private Browser browser() {
    return console().browser;
  }

  @BeforeEach
  void signIn() {
    console().signInAsAdministrator();
  }

  @Test
  @DisplayName("OMS-4 OMS-5 locations with their load, and a package divided among two of them")
  void planned() {
    imports();
    LocationsPage page = LocationsPage.open(browser());
    assertThat(page.main()).contains("Named by packages", "KADIKOY");
    page.add("BESIKTAS", "Beşiktaş", "8");
    page.add("KADIKOY", "Kadıköy", "x");
    assertThat(page.main()).contains("whole number");
    page.save("2");
    assertThat(page.rows()).anyMatch(row -> row.contains("KADIKOY") && row.contains("1 of 2"));

    PackagesPage packages = PackagesPage.open(browser());
    packages.search(NUMBER);
    packages.openPackage(NUMBER);
    browser().follow(By.id("plan"));
    browser().click(By.cssSelector("#planning\\:items\\:1\\:place option[value='BESIKTAS']"));
    console().isSound("planning");
    browser().follow(By.id("planning:plan"));
    assertThat(browser().text(By.id("main"))).contains("is planned", "planned", "split");

    page = LocationsPage.open(browser());
    assertThat(page.rows())
        .anyMatch(row -> row.contains("KADIKOY") && row.contains("1 of 2"))
        .anyMatch(row -> row.contains("BESIKTAS") && row.contains("1 of 8"));
    console().isSound("locations");
    page.change("BESIKTAS");
    page.save("9");
    assertThat(page.rows()).anyMatch(row -> row.contains("1 of 9"));
    console().isSoundInTheDark("locations");
  }

  private void imports() {
    List<Map<String, Object>> items = List.of(item("1", 2), item("2", 1));
    Map<String, Object> goods =
        Map.of("number", NUMBER, "stock_location", "KADIKOY", "packageitem_set", items);
    assertThat(
            console()
                .api
                .post(
                    "api/v1/channels/n11-demo/orders/",
                    Map.of("number", "204955000001", "packages", List.of(goods)))
                .status())
        .isEqualTo(200);
  }

  private static Map<String, Object> item(String line, int quantity) {
    return Map.of(
        "order_item",
        Map.of("extra_field", Map.of("id", "2049550" + line)),
        "sku",
        "MUG-" + line,
        "quantity",
        quantity);
  }
}
