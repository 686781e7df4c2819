package split.web.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingWordsTest {
  @Test
  @DisplayName("N11-1 both languages have the same words, none of them empty")
  void sameKeys() throws IOException {
    Properties english = words("Settings.properties");
    Properties turkish = words("Settings_tr.properties");
    assertThat(english).hasSizeGreaterThan(150);
    assertThat(turkish.keySet()).isEqualTo(english.keySet());
    assertThat(english.values()).doesNotContain("");
    assertThat(turkish.values()).doesNotContain("");
  }

  @ParameterizedTest(name = "N11-1 who wants {0} reads {1}")
  @CsvSource({"tr-TR, tr", "tr, tr", "en-GB, en", "de, en", "*, en"})
  void languages(String wanted, String language) {
    SettingWords words = SettingWords.in(List.of(Locale.forLanguageTag(wanted)));
    assertThat(words.language().getLanguage()).isEqualTo(language);
    assertThat(words.label("n11", "category_ids"))
        .isEqualTo(language.equals("tr") ? "Kategori Id'leri" : "Category Ids");
  }

  @Test
  @DisplayName("N11-1 English is English wherever the server stands")
  void noFallback() {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertThat(SettingWords.in(List.of(Locale.ENGLISH)).group("access")).isEqualTo("Access");
    } finally {
      Locale.setDefault(usual);
    }
  }

  private static Properties words(String file) throws IOException {
    Properties words = new Properties();
    try (Reader reader =
        new InputStreamReader(
            SettingWords.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    return words;
  }
}
