package it.split.console;

import java.util.List;
import org.openqa.selenium.By;

/** The first page. */
record DashboardPage(Browser browser) {
  static final String PATH = "console/dashboard.xhtml";

  static DashboardPage open(Browser browser) {
    browser.open(PATH);
    return new DashboardPage(browser);
  }

  void span(String name) {
    browser.click(By.xpath("//select[@id='filter:span']/option[.='" + name + "']"));
    browser.follow(By.id("filter:show"));
  }

  void channel(String slug) {
    browser.follow(By.xpath("//div[@id='channels']//a[.='" + slug + "']"));
  }

  /** What each of the eight says. */
  List<String> counters() {
    return browser.texts(By.cssSelector("#counters dd"));
  }

  String total() {
    return browser.text(By.cssSelector("#total dd"));
  }

  List<String> channels() {
    return browser.texts(By.cssSelector("#channels tbody tr"));
  }

  /** What the columns of the chart say when somebody points at them. */
  List<String> columns() {
    return browser.contents(By.cssSelector("#chart-volume title"));
  }

  List<String> figures() {
    browser.click(By.cssSelector("#series summary"));
    return browser.texts(By.cssSelector("#series\\:rows tbody tr"));
  }
}
