package it.split.console;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The machine's own Chromium and its driver; nothing is downloaded. */
final class Chromium {
  private static final String MISSING =
      "The console's tests need a Chromium and its driver: apt-get install chromium"
          + " chromium-driver";

  private Chromium() {}

  /**
   * @param zone where the viewer sits
   * @param language of the browser
   */
  static ChromeDriver start(String zone, String language) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(found("chromium", "chromium-browser", "google-chrome").toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--force-device-scale-factor=1",
        "--lang=" + language,
        "--accept-lang=" + language,
        "--window-size=1400,900");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(found("chromedriver").toFile())
            .usingAnyFreePort()
            .withEnvironment(Map.of("TZ", zone))
            .build();
    return new ChromeDriver(service, options);
  }

  private static Path found(String... names) {
    return Arrays.stream(names)
        .flatMap(name -> onPath(name).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(MISSING));
  }

  private static Optional<Path> onPath(String name) {
    return Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
