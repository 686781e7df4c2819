package split.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the console says, it says in every language. */
class TextsTest {
  private static final Pattern IN_PAGE = Pattern.compile("text\\['([a-z_.]+)'\\]");
  private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");

  private final Properties english = texts("en");
  private final Properties turkish = texts("tr");

  @Test
  @DisplayName("SEC-4 English and Turkish have the same texts, and none is empty")
  void same_keys() {
    assertThat(new TreeSet<>(turkish.stringPropertyNames()))
        .isEqualTo(new TreeSet<>(english.stringPropertyNames()))
        .hasSizeGreaterThan(50);
    assertThat(Stream.of(english, turkish).flatMap(texts -> texts.values().stream()))
        .noneMatch(text -> text.toString().isBlank());
  }

  @Test
  @DisplayName("SEC-4 what is put into a text has its place in both languages")
  void same_places() {
    for (String key : english.stringPropertyNames()) {
      assertThat(places(turkish.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
    }
  }

  @Test
  @DisplayName("SEC-4 every text that a page asks for is there")
  void used() throws IOException {
    Path pages = Path.of("src/main/webapp");
    try (Stream<Path> files = Files.walk(pages)) {
      List<String> asked =
          files
              .filter(file -> file.toString().endsWith(".xhtml"))
              .flatMap(TextsTest::asked)
              .distinct()
              .toList();
      assertThat(asked).hasSizeGreaterThan(30).isSubsetOf(english.stringPropertyNames());
    }
  }

  private static Stream<String> asked(Path page) {
    try {
      return IN_PAGE.matcher(Files.readString(page)).results().map(found -> found.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    PLACE.matcher(text).results().forEach(found -> places.add(found.group()));
    if (!places.isEmpty()) {
      assertThat(new MessageFormat(text).getFormats()).hasSameSizeAs(places);
    }
    return places;
  }

  private static Properties texts(String language) {
    Properties texts = new Properties();
    try (InputStreamReader reader =
        new InputStreamReader(
            TextsTest.class.getResourceAsStream("Texts_" + language + ".properties"),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
