package it.split.console;

import java.util.List;
import org.openqa.selenium.By;

/** One channel and its settings. */
record ChannelPage(Browser browser) {
  static ChannelPage open(Browser browser, String slug) {
    browser.open("console/channel.xhtml?slug=" + slug);
    return new ChannelPage(browser);
  }

  void type(String setting, String text) {
    browser.fill(field(setting), text);
  }

  void choose(String setting, String value) {
    browser.click(By.cssSelector("#%s option[value='%s']".formatted(field(setting), value)));
  }

  String typed(String setting) {
    return (String)
        browser.run("return document.getElementById(arguments[0]).value", field(setting));
  }

  void save() {
    browser.follow(By.id("settings:save"));
  }

  /** All that is said about a field: its label, what is wrong with it, its description. */
  String about(String setting) {
    return browser.text(By.xpath("//*[@id='" + field(setting) + "']/.."));
  }

  String state() {
    return browser.text(By.id("switches"));
  }

  boolean canActivate() {
    return browser.element(By.id("switches:activate")).isEnabled();
  }

  void activate() {
    browser.follow(By.id("switches:activate"));
  }

  String flag(String label) {
    return browser.text(row(label));
  }

  boolean canSwitch(String label) {
    return browser.element(button(label)).isEnabled();
  }

  void flip(String label) {
    browser.follow(button(label));
  }

  List<String> groups() {
    return browser.texts(By.cssSelector("#settings h2"));
  }

  String message() {
    return browser.text(By.id("messages"));
  }

  private static By row(String flag) {
    return By.xpath("//tr[td//strong[.='%s']]".formatted(flag));
  }

  private static By button(String flag) {
    return By.xpath("//tr[td//strong[.='%s']]//button".formatted(flag));
  }

  private static String field(String setting) {
    return "field-settings-" + setting;
  }
}
