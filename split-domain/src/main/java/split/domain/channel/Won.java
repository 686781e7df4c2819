package split.domain.channel;

import java.util.Locale;

/** A value that holds, and the source it came from. */
public record Won<T>(T value, Origin source) {
  /** In order of precedence. */
  public enum Origin {
    CONFIG,
    STORED,
    DEFAULT;

    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
