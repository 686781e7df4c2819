package split.domain.marketplace;

/**
 * One setting of a channel.
 *
 * @param defaultValue what holds where nothing is set; null for none
 * @param secret kept encrypted, shown masked
 * @param required the marketplace cannot be called without it
 */
public record Setting(
    String name, String defaultValue, boolean secret, boolean required, String description) {
  public static Setting required(String name, String description) {
    return new Setting(name, null, false, true, description);
  }

  public static Setting secret(String name, String description) {
    return new Setting(name, null, true, true, description);
  }

  public static Setting optional(String name, String defaultValue, String description) {
    return new Setting(name, defaultValue, false, false, description);
  }
}
