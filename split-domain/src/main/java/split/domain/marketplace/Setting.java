package split.domain.marketplace;

/**
 * One setting of a channel: everything there is to know about it but its words for people, which
 * stand in message bundles. Forms, validation, documentation and the schema type are made of it.
 *
 * @param name its key in the channel's {@code settings}
 * @param defaultValue what holds where nothing is set; null for none
 * @param example a value as it would be written; null for none
 * @param required a channel cannot be active without it
 * @param secret kept encrypted, shown masked
 */
public record Setting(
    String name,
    SettingGroup group,
    DataType type,
    String defaultValue,
    String example,
    boolean required,
    boolean secret,
    Limit limit) {
  public static Setting text(String name, SettingGroup group) {
    return of(name, group, DataType.TEXT, null);
  }

  public static Setting integer(String name, SettingGroup group) {
    return of(name, group, DataType.INTEGER, null);
  }

  /** Off until somebody switches it on. */
  public static Setting bool(String name, SettingGroup group) {
    return of(name, group, DataType.BOOL, "false");
  }

  public static Setting list(String name, SettingGroup group) {
    return of(name, group, DataType.LIST, null);
  }

  public static Setting json(String name, SettingGroup group) {
    return of(name, group, DataType.JSON, null);
  }

  public static Setting of(String name, SettingGroup group, DataType type, String defaultValue) {
    return new Setting(name, group, type, defaultValue, null, false, false, Limit.NONE);
  }

  public Setting withDefault(String value) {
    return new Setting(name, group, type, value, example, required, secret, limit);
  }

  public Setting withExample(String value) {
    return new Setting(name, group, type, defaultValue, value, required, secret, limit);
  }

  public Setting limitedTo(Limit narrower) {
    return new Setting(name, group, type, defaultValue, example, required, secret, narrower);
  }

  public Setting between(long least, long most) {
    return limitedTo(new Limit.Range(least, most));
  }

  public Setting oneOf(String... values) {
    return limitedTo(Limit.Choice.of(values));
  }

  public Setting asRequired() {
    return new Setting(name, group, type, defaultValue, example, true, secret, limit);
  }

  public Setting asSecret() {
    return new Setting(name, group, type, defaultValue, example, required, true, limit);
  }
}
