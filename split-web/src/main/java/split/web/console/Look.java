package split.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the viewer wants the console to look, as the browser remembers it in cookies: light or dark,
 * in which language, and in which zone times are told.
 */
@Named
@RequestScoped
public class Look {
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("tr"));

  @Inject private HttpServletRequest request;

  public boolean isDark() {
    return chosen("split_theme").filter("dark"::equals).isPresent();
  }

  public String getTheme() {
    return isDark() ? "vela-blue" : "saga-blue";
  }

  public Locale getLocale() {
    Stream<Locale> wished =
        Stream.concat(
            chosen("split_language").map(Locale::forLanguageTag).stream(),
            Collections.list(request.getLocales()).stream());
    return wished
        .map(wish -> Locale.of(wish.getLanguage()))
        .filter(LANGUAGES::contains)
        .findFirst()
        .orElse(LANGUAGES.getFirst());
  }

  /** The language that the viewer could have instead. */
  public String getOtherLanguage() {
    return getLocale().equals(LANGUAGES.getFirst()) ? "tr" : "en";
  }

  public ZoneId getZone() {
    try {
      return chosen("split_zone").<ZoneId>map(ZoneId::of).orElse(ZoneOffset.UTC);
    } catch (DateTimeException unknown) {
      return ZoneOffset.UTC;
    }
  }

  /** To the second, in the viewer's zone. */
  public String time(Instant instant) {
    return instant == null
        ? ""
        : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
            .withLocale(getLocale())
            .withZone(getZone())
            .format(instant);
  }

  /**
   * @param written as a browser's field for date and time writes it, in the viewer's zone
   * @return null for nothing usable
   */
  public Instant instant(String written) {
    try {
      return written == null ? null : LocalDateTime.parse(written).atZone(getZone()).toInstant();
    } catch (DateTimeParseException unusable) {
      return null;
    }
  }

  private Optional<String> chosen(String cookie) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(sent -> sent.getName().equals(cookie))
        .map(Cookie::getValue)
        .findFirst();
  }
}
