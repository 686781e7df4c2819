package it.split.console;

import java.util.List;
import org.openqa.selenium.By;

/** Packages, and one of them. */
record PackagesPage(Browser browser) {
  static final String PATH = "console/packages.xhtml";

  static PackagesPage open(Browser browser) {
    browser.open(PATH);
    return new PackagesPage(browser);
  }

  void search(String anything) {
    browser.fill("filter:search", anything);
    browser.follow(By.id("filter:show"));
  }

  void state(String name) {
    browser.click(By.xpath("//select[@id='filter:state']/option[.='" + name + "']"));
    browser.follow(By.id("filter:show"));
  }

  List<String> rows() {
    return browser.texts(By.cssSelector("#packages\\:rows tbody tr"));
  }

  /** The number of the package that holds this and nothing else. */
  String holding(String goods) {
    return rows().stream()
        .filter(row -> row.contains(goods) && row.indexOf('×') == row.lastIndexOf('×'))
        .flatMap(row -> row.lines().limit(1))
        .findFirst()
        .orElseThrow();
  }

  void openPackage(String number) {
    browser.follow(By.linkText(number));
  }

  List<String> family() {
    return browser.texts(By.cssSelector(".family > li"));
  }

  boolean offersSplit() {
    return browser.shows(By.id("split"));
  }
}
