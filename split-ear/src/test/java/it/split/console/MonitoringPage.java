package it.split.console;

import it.split.Polling;
import java.util.List;
import org.openqa.selenium.By;

/** The log. */
record MonitoringPage(Browser browser) {
  static final String PATH = "console/monitoring.xhtml";

  static MonitoringPage open(Browser browser) {
    browser.open(PATH);
    return new MonitoringPage(browser);
  }

  void search(String anything) {
    browser.fill("filter:search", anything);
    browser.follow(By.id("filter:show"));
  }

  void flow(String title) {
    browser.click(By.xpath("//select[@id='filter:flow']/option[.='" + title + "']"));
    browser.follow(By.id("filter:show"));
  }

  List<String> flows() {
    return browser.texts(By.cssSelector("#filter\\:flow option"));
  }

  List<String> rows() {
    return browser.texts(By.cssSelector("#log\\:rows tbody tr"));
  }

  void nextPage() {
    String first = rows().getFirst();
    browser.click(By.cssSelector(".ui-paginator-next"));
    Polling.until(() -> !rows().getFirst().equals(first));
  }

  void openTimeline() {
    browser.follow(By.cssSelector("#log\\:rows a.id"));
  }
}
