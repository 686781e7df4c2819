package split.domain.channel;

/**
 * What pins a field of a channel, so that what is stored does not hold.
 *
 * @param property the name under which MicroProfile Config knows the value
 * @param source which of its sources has it, in the server's words
 */
public record Pin(String property, String source) {
  /**
   * @param field a setting, {@code is_active}, {@code allow_partial_split}, or a flag behind {@code
   *     feature_flags.}
   */
  static String property(String slug, String field) {
    return "split.channel." + slug + "." + field;
  }
}
