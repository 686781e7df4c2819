package it.split.console;

import java.util.List;
import org.openqa.selenium.By;

/** Alarms. */
record AlarmsPage(Browser browser) {
  static final String PATH = "console/alarms.xhtml";

  static AlarmsPage open(Browser browser, String query) {
    browser.open(PATH + query);
    return new AlarmsPage(browser);
  }

  List<String> rows() {
    return browser.texts(By.cssSelector("#alarms\\:rows tbody tr"));
  }

  /** Of the one alarm whose row has this text. */
  void press(String text, String button) {
    browser.follow(By.xpath("//tr[contains(., '%s')]//button[.='%s']".formatted(text, button)));
  }

  void snooze(String text, String time) {
    browser.click(By.xpath("//tr[contains(., '%s')]//summary".formatted(text)));
    press(text, time);
  }

  void go(String text, String link) {
    browser.follow(By.xpath("//tr[contains(., '%s')]//a[.='%s']".formatted(text, link)));
  }

  String message() {
    return browser.text(By.id("messages"));
  }
}
