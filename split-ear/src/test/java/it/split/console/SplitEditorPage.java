package it.split.console;

import it.split.Polling;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The split editor; each move is waited for. */
record SplitEditorPage(Browser browser) {
  static SplitEditorPage open(Browser browser, String id) {
    browser.open("console/split-editor.xhtml?id=" + id);
    return new SplitEditorPage(browser);
  }

  /** By keyboard alone. */
  void move(String sku, int amount, String from, String to) {
    By chip = chip(sku, from);
    browser.element(within(chip, "//input")).sendKeys(Keys.chord(Keys.CONTROL, "a"), "" + amount);
    browser.element(within(chip, "//select")).sendKeys(to);
    changed(() -> browser.element(within(chip, "//button[@class]")).sendKeys(Keys.ENTER));
  }

  void drag(String sku, String from, String to) {
    changed(
        () ->
            browser.run(
                """
                const data = new DataTransfer();
                const send = (on, type) => on.dispatchEvent(
                  new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer: data}));
                send(arguments[0], 'dragstart');
                send(arguments[1], 'dragover');
                send(arguments[1], 'drop');
                """,
                browser.element(chip(sku, from)),
                browser.element(parcel(to))));
  }

  void press(String button) {
    changed(() -> browser.click(By.id("act:" + button)));
  }

  List<String> parcels() {
    return browser.texts(By.cssSelector(".parcel"));
  }

  String parcelText(String name) {
    return browser.text(parcel(name));
  }

  String preview() {
    return browser.text(By.id("preview"));
  }

  boolean canSend() {
    return browser.element(By.id("act:send")).isEnabled();
  }

  /** Ends at the timeline. */
  void send() {
    browser.follow(By.id("act:send"));
  }

  private void changed(Runnable change) {
    var board = browser.element(By.cssSelector("#board > *"));
    change.run();
    Polling.until(() -> Browser.isGone(board));
  }

  private static By parcel(String name) {
    return By.xpath("//section[@aria-label='%s']".formatted(name));
  }

  private static By chip(String sku, String parcel) {
    return By.xpath("//section[@aria-label='%s']//li[contains(., '%s')]".formatted(parcel, sku));
  }

  private static By within(By chip, String path) {
    return By.xpath(chip.toString().substring("By.xpath: ".length()) + path);
  }
}
