package split.web.channel;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The words of settings, groups and flags for people, in English or Turkish. */
public final class SettingWords {
  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("tr"));

  private static final String BUNDLE = "split.web.channel.Settings";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Locale language;
  private final ResourceBundle bundle;

  private SettingWords(Locale language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE, language, SettingWords.class.getClassLoader(), NO_FALLBACK);
  }

  /** In the first of these languages there are words in, or else in English. */
  public static SettingWords in(List<Locale> wanted) {
    return new SettingWords(
        wanted.stream()
            .map(locale -> Locale.of(locale.getLanguage()))
            .filter(LANGUAGES::contains)
            .findFirst()
            .orElse(Locale.ENGLISH));
  }

  public Locale language() {
    return language;
  }

  public String label(String marketplace, String field) {
    return said(marketplace, field + ".label");
  }

  public String about(String marketplace, String field) {
    return said(marketplace, field + ".about");
  }

  public String group(String group) {
    return bundle.getString("group." + group);
  }

  public String flagLabel(String flag) {
    return bundle.getString("flag." + flag + ".label");
  }

  public String flagAbout(String flag) {
    return bundle.getString("flag." + flag + ".about");
  }

  /** A marketplace may say it in its own way. */
  private String said(String marketplace, String key) {
    return Stream.of(marketplace + "." + key, key)
        .filter(bundle::containsKey)
        .map(bundle::getString)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no words for " + key));
  }
}
