package it.split.console;

import java.util.List;
import org.openqa.selenium.By;

/** Who is told of alarms. */
record ReceiversPage(Browser browser) {
  static final String PATH = "console/receivers.xhtml";

  static ReceiversPage open(Browser browser) {
    browser.open(PATH);
    return new ReceiversPage(browser);
  }

  void add(String name, String address) {
    browser.fill("receivers:name", name);
    browser.fill("receivers:address", address);
    browser.follow(By.id("receivers:save"));
  }

  String secret() {
    return browser.text(By.cssSelector("#secret code"));
  }

  boolean showsSecret() {
    return browser.shows(By.id("secret"));
  }

  List<String> rows() {
    return browser.texts(By.cssSelector("#list\\:rows tbody tr"));
  }

  void press(String name, String button) {
    browser.follow(By.xpath("//tr[td//strong[.='%s']]//button[.='%s']".formatted(name, button)));
  }

  String message() {
    return browser.text(By.id("messages"));
  }
}
