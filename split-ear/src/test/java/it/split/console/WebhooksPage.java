package it.split.console;

import java.util.List;
import org.openqa.selenium.By;

/** Who is told of which event. */
record WebhooksPage(Browser browser) {
  static final String PATH = "console/webhooks.xhtml";

  static WebhooksPage open(Browser browser) {
    browser.open(PATH);
    return new WebhooksPage(browser);
  }

  void listenTo(String event) {
    browser.click(
        By.xpath("//select[@id='webhooks:event_type']/option[@value='%s']".formatted(event)));
  }

  void register(String address, String headers, String secret) {
    browser.fill("webhooks:target_url", address);
    browser.fill("webhooks:additional_headers", headers);
    browser.fill("webhooks:secret_key", secret);
    browser.follow(By.id("webhooks:save"));
  }

  void choose(String countdown) {
    browser.click(
        By.xpath("//select[@id='webhooks:choice']/option[@value='%s']".formatted(countdown)));
    browser.await(By.xpath("//div[@id='webhooks:numbers']//label[.='Factor']"));
  }

  String preview() {
    return browser.text(By.id("webhooks:preview"));
  }

  List<String> rows() {
    return browser.texts(By.cssSelector("#list\\:rows tbody tr"));
  }

  void press(String address, String button) {
    browser.follow(By.xpath("//tr[td//code[.='%s']]//button[.='%s']".formatted(address, button)));
  }

  String message() {
    return browser.text(By.id("messages"));
  }
}
