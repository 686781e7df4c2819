package it.split.console;

import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;

/** What failed. */
record FailedIntegrationPage(Browser browser) {
  static final String PATH = "console/failed-integration.xhtml";

  static FailedIntegrationPage open(Browser browser) {
    browser.open(PATH);
    return new FailedIntegrationPage(browser);
  }

  List<String> causes() {
    return browser.texts(By.cssSelector("#causes tbody tr"));
  }

  List<String> rows() {
    return browser.texts(By.cssSelector("#failed\\:rows tbody tr"));
  }

  void filter(String channel) {
    browser.fill("filter:channel", channel);
    browser.follow(By.id("filter:show"));
  }

  /** Of the one operation about this number. */
  void press(String number, String button) {
    browser.follow(By.xpath("//tr[td//a[.='%s']]//button[.='%s']".formatted(number, button)));
  }

  void askToRelease() {
    browser.follow(By.id("filter:askRelease"));
  }

  String asked() {
    return browser.text(By.id("many"));
  }

  void apply() {
    browser.follow(By.id("many:apply"));
  }

  /** How far it is. */
  String run() {
    return browser.text(By.id("run:state"));
  }

  void upload(Path file) {
    browser.element(By.id("upload:file")).sendKeys(file.toString());
    browser.follow(By.id("upload:send"));
  }

  List<String> report() {
    return browser.texts(By.cssSelector("#report tbody tr"));
  }

  String message() {
    return browser.text(By.id("messages"));
  }
}
