package it.split.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks axe-core whether everybody can use the page that is shown. */
final class Accessibility {
  private static final String ASK =
      """
      const done = arguments[0];
      axe.run().then(result => done(result.violations
        .filter(each => each.impact === 'serious' || each.impact === 'critical')
        .map(each => each.id + ': ' + each.nodes.map(node => node.html).join(' | ').substring(0, 600))));
      """;
  private static final String AXE = axe();

  private Accessibility() {}

  /** What is serious or worse. */
  @SuppressWarnings("unchecked")
  static List<String> barriers(Browser browser) {
    browser.run(AXE);
    return (List<String>) browser.runAndWait(ASK);
  }

  private static String axe() {
    try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
