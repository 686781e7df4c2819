package it.split.console;

import java.util.List;
import org.openqa.selenium.By;

/** Stock locations with their load. */
record LocationsPage(Browser browser) {
  static LocationsPage open(Browser browser) {
    browser.open("console/locations.xhtml");
    return new LocationsPage(browser);
  }

  void add(String code, String name, String maxQuota) {
    browser.fill("locations:erp_code", code);
    browser.fill("locations:name", name);
    save(maxQuota);
  }

  void change(String code) {
    browser.follow(By.xpath("//tr[td//code[.='%s']]//a".formatted(code)));
  }

  void save(String maxQuota) {
    browser.fill("locations:max_quota", maxQuota);
    browser.follow(By.id("locations:save"));
  }

  List<String> rows() {
    return browser.texts(By.cssSelector("#rows tbody tr"));
  }

  boolean offersForm() {
    return browser.shows(By.id("locations:save"));
  }

  String main() {
    return browser.text(By.id("main"));
  }
}
