package split.web.sellercenter;

/**
 * A setting of the product as a whole; secrets masked.
 *
 * @param jsonValue null where nothing is set
 */
public record SettingShown(String key, Object jsonValue) {}
