package it.split.console;

import java.util.List;
import org.openqa.selenium.By;

/** All channels. */
record ChannelsPage(Browser browser) {
  static final String PATH = "console/channels.xhtml";

  static ChannelsPage open(Browser browser) {
    browser.open(PATH);
    return new ChannelsPage(browser);
  }

  List<String> rows() {
    return browser.texts(By.cssSelector("#channels\\:rows tbody tr"));
  }

  ChannelPage create(String slug, String marketplace, String omsChannelId) {
    browser.fill("new:slug", slug);
    browser.fill("new:name", "Shop " + slug);
    browser.fill("new:oms", omsChannelId);
    browser.click(By.xpath("//select[@id='new:marketplace']/option[.='" + marketplace + "']"));
    browser.follow(By.id("new:create"));
    return new ChannelPage(browser);
  }

  String message() {
    return browser.text(By.id("messages"));
  }
}
