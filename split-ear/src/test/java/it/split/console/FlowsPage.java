package it.split.console;

import java.util.List;
import org.openqa.selenium.By;

/** Flows that can be triggered, and those that are not there. */
record FlowsPage(Browser browser) {
  static FlowsPage open(Browser browser, String channel) {
    browser.open("console/flows.xhtml?channel=" + channel);
    return new FlowsPage(browser);
  }

  List<String> flows() {
    return browser.texts(By.cssSelector("#flows tbody tr"));
  }

  void trigger(String flow, String told) {
    By field = card(flow, "*[self::textarea or self::input[@type='text']]");
    browser.fill(browser.attribute(field, "id"), told);
    browser.follow(card(flow, "button"));
  }

  String message() {
    return browser.text(By.id("messages"));
  }

  private static By card(String flow, String element) {
    return By.xpath("//section[h2[.='%s']]//%s".formatted(flow, element));
  }
}
