package split.domain.marketplace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import split.persistence.json.Json;

/**
 * An account's credentials, as something to take out of texts: plain, URL-encoded and as in JSON.
 * One under four characters hides nothing.
 */
public final class Secrets {
  private static final int SHORTEST = 4;
  private static final String MASK = "***";

  private final List<String> texts;

  private Secrets(List<String> texts) {
    this.texts = texts;
  }

  public static Secrets of(Account account, List<Setting> settings) {
    return of(
        settings.stream()
            .filter(Setting::secret)
            .map(setting -> account.setting(setting.name()).map(String::strip))
            .flatMap(Optional::stream));
  }

  public static Secrets of(Stream<String> texts) {
    return new Secrets(
        texts
            .filter(secret -> secret.length() >= SHORTEST)
            .flatMap(Secrets::spellings)
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList());
  }

  private static Stream<String> spellings(String secret) {
    String quoted = Json.MAPPER.writeValueAsString(secret);
    return Stream.of(
        secret,
        URLEncoder.encode(secret, StandardCharsets.UTF_8),
        quoted.substring(1, quoted.length() - 1));
  }

  public String mask(String text) {
    String masked = text;
    for (String secret : texts) {
      masked = masked.replace(secret, MASK);
    }
    return masked;
  }

  @Override
  public String toString() {
    return MASK;
  }
}
