package split.domain.channel;

/**
 * A setting that a flag needs. What says "none" in so many words, such as an empty list, is set.
 *
 * @param where the need is there only if this setting has content; null for always
 */
public record Need(String setting, String where) {
  static Need of(String setting) {
    return new Need(setting, null);
  }

  static Need where(String setting, String other) {
    return new Need(setting, other);
  }
}
