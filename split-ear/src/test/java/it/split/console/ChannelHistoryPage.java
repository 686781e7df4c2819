package it.split.console;

import java.util.List;
import org.openqa.selenium.By;

/** What was changed of a channel. */
record ChannelHistoryPage(Browser browser) {
  static ChannelHistoryPage open(Browser browser, String slug) {
    browser.open("console/channel-history.xhtml?slug=" + slug);
    return new ChannelHistoryPage(browser);
  }

  List<String> rows() {
    return browser.texts(By.cssSelector("#history\\:rows tbody tr"));
  }

  /** The change of a field to this value. */
  void undo(String field, String to) {
    browser.follow(
        By.xpath("//tr[td//a[.='%s']][td[5]//code[.='%s']]//button".formatted(field, to)));
  }

  boolean asks() {
    return browser.shows(By.id("superseded"));
  }

  void insist() {
    browser.follow(By.id("superseded:insist"));
  }

  String message() {
    return browser.text(By.id("messages"));
  }
}
