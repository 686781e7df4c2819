package it.split.console;

import java.util.List;
import org.openqa.selenium.By;

/** Alarm rules. */
record RulesPage(Browser browser) {
  static final String PATH = "console/alarm-rules.xhtml";

  static RulesPage open(Browser browser) {
    browser.open(PATH);
    return new RulesPage(browser);
  }

  /** Chooses, and waits until the form has followed. */
  void measure(String name, String field) {
    browser.click(By.xpath("//select[@id='rules:measure']/option[.='" + name + "']"));
    browser.await(By.xpath("//label[.='" + field + "']"));
  }

  void fill(String field, String value) {
    browser.fill("rules:" + field, value);
  }

  String sentence() {
    return browser.text(By.id("rules:sentence"));
  }

  void save() {
    browser.follow(By.id("rules:save"));
  }

  List<String> rows() {
    return browser.texts(By.cssSelector("#list\\:rows tbody tr"));
  }

  void press(String rule, String button) {
    browser.follow(By.xpath("//tr[td//strong[.='%s']]//button[.='%s']".formatted(rule, button)));
  }

  void go(String rule, String link) {
    browser.follow(By.xpath("//tr[td//strong[.='%s']]//a[.='%s']".formatted(rule, link)));
  }

  void confirm() {
    browser.follow(By.id("confirm:apply"));
  }

  String message() {
    return browser.text(By.id("messages"));
  }
}
