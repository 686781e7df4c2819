package it.split.console;

import it.split.Polling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** A viewer's browser window. Whatever is looked for is waited for. */
final class Browser implements AutoCloseable {
  private static final Path PICTURES = Path.of(System.getProperty("split.pictures", ""));
  private static final Dimension DESK = new Dimension(1400, 900);
  private static final Dimension PHONE = new Dimension(400, 850);

  private final URI root;
  private final ChromeDriver driver;

  Browser(URI root, String zone, String language) {
    this.root = root;
    this.driver = Chromium.start(zone, language);
  }

  void open(String path) {
    driver.get(root.resolve(path).toString());
  }

  /** The path and query that are shown. */
  String address() {
    URI shown = URI.create(driver.getCurrentUrl());
    return shown.getPath() + (shown.getQuery() == null ? "" : "?" + shown.getQuery());
  }

  void fill(String id, String text) {
    WebElement field = element(By.id(id));
    field.clear();
    field.sendKeys(text);
  }

  /** Clicks what leads to another page, and waits for it. */
  void follow(By by) {
    WebElement page = element(By.tagName("html"));
    element(by).click();
    Polling.until(() -> isGone(page));
  }

  void click(By by) {
    element(by).click();
  }

  String text(By by) {
    return fresh(() -> element(by).getText());
  }

  List<String> texts(By by) {
    return fresh(() -> driver.findElements(by).stream().map(WebElement::getText).toList());
  }

  /** What a form answers to a button that does not lead to a page. */
  String file(String form, String button) {
    return (String)
        runAndWait(
            """
            const [id, button, done] = arguments;
            const form = document.getElementById(id);
            const body = new URLSearchParams(new FormData(form));
            body.append(button, '');
            fetch(form.action, {method: 'POST', body}).then(answer => answer.text()).then(done);
            """,
            form,
            button);
  }

  void await(By by) {
    Polling.until(() -> shows(by));
  }

  /** Also of what is not seen. */
  List<String> contents(By by) {
    return fresh(
        () ->
            driver.findElements(by).stream()
                .map(element -> element.getDomProperty("textContent"))
                .toList());
  }

  boolean shows(By by) {
    return fresh(() -> driver.findElements(by).stream().anyMatch(WebElement::isDisplayed));
  }

  String attribute(By by, String name) {
    return fresh(() -> element(by).getDomAttribute(name));
  }

  WebElement element(By by) {
    Polling.until(() -> !driver.findElements(by).isEmpty());
    return driver.findElement(by);
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  Object runAndWait(String script, Object... arguments) {
    return driver.executeAsyncScript(script, arguments);
  }

  /** Writes how the page looks on a desk and on a phone, if a folder for that is given. */
  void picture(String name) {
    if (PICTURES.toString().isEmpty()) {
      return;
    }
    picture(name, DESK);
    picture(name + "-phone", PHONE);
    driver.manage().window().setSize(DESK);
  }

  /** What the browser itself found wrong since the last call, such as a broken policy. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> !message.contains("the server responded with a status of 4"))
        .toList();
  }

  String cookie(String name) {
    return driver.manage().getCookieNamed(name).getValue();
  }

  void forgetEverything() {
    driver.manage().deleteAllCookies();
  }

  @Override
  public void close() {
    driver.quit();
  }

  private void picture(String name, Dimension size) {
    driver.manage().window().setSize(size);
    Number height = (Number) run("return document.documentElement.scrollHeight");
    driver
        .manage()
        .window()
        .setSize(new Dimension(size.width, Math.clamp(height.longValue() + 150, 600, 4000)));
    try {
      Files.createDirectories(PICTURES);
      Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isGone(WebElement page) {
    try {
      page.isEnabled();
      return false;
    } catch (StaleElementReferenceException replaced) {
      return true;
    } catch (WebDriverException amidst) {
      // The driver's word for a page that was replaced while it was asked about.
      return amidst.getMessage().contains("does not belong to the document");
    }
  }

  /** A page may change under the one who reads it; then it is read again. */
  private static <T> T fresh(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (WebDriverException changed) {
      return reading.get();
    }
  }
}
