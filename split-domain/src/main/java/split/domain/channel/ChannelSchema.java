package split.domain.channel;

import java.util.List;
import java.util.stream.Stream;
import split.domain.marketplace.Setting;
import split.domain.marketplace.SettingGroup;

/**
 * The schema type of a channel: the fields that every channel has of its own, its settings, and
 * what was added to them (N11-1).
 *
 * @param fields group by group
 */
public record ChannelSchema(String marketplace, List<SchemaField> fields) {
  private static final List<Setting> OWN =
      List.of(
          Setting.text("name", SettingGroup.CHANNEL).withExample("N11:1750_Channel").asRequired(),
          Setting.text("marketplace", SettingGroup.CHANNEL).asRequired(),
          Setting.integer("oms_channel_id", SettingGroup.CHANNEL).withExample("298").asRequired(),
          Setting.integer("omnitron_id", SettingGroup.CHANNEL).withExample("564"),
          Setting.bool("is_active", SettingGroup.CHANNEL).asRequired(),
          Setting.json("feature_flags", SettingGroup.CHANNEL)
              .withExample("{\"split_packages\":true}")
              .asRequired(),
          Setting.json("schema_type", SettingGroup.CHANNEL)
              .withExample(
                  "{\"store_code\":{\"key\":\"StoreCode\",\"label\":\"Mağaza Kodu\","
                      + "\"required\":true,\"data_type\":\"text\"}}"),
          Setting.bool("allow_partial_split", SettingGroup.SPLITTING),
          Setting.integer("base_state", SettingGroup.SPLITTING)
              .withDefault("100")
              .oneOf("100", "200", "400", "550"),
          Setting.json("failed_integration", SettingGroup.FAILURES)
              .withExample(
                  "{\"order\":{\"RETRY_INTERVAL\":28800,\"EXPIRATION_DATE\":57601,\"MAX_RETRY_COUNT\":3}}")
              .asRequired());

  public static ChannelSchema of(
      String marketplace, SettingCatalogue catalogue, List<AddedField> additions) {
    Stream<SchemaField> own = OWN.stream().map(SchemaField::own);
    Stream<SchemaField> settings = catalogue.all().stream().map(SchemaField::setting);
    Stream<SchemaField> added = additions.stream().map(SchemaField::added);
    return new ChannelSchema(
        marketplace,
        Stream.of(own, settings, added)
            .flatMap(fields -> fields)
            .sorted((one, other) -> one.setting().group().compareTo(other.setting().group()))
            .toList());
  }

  /** What the flag needs of the settings that this marketplace has. */
  public List<String> needs(FeatureFlag flag) {
    return flag.needs().stream()
        .map(Need::setting)
        .filter(name -> fields.stream().anyMatch(field -> field.setting().name().equals(name)))
        .toList();
  }
}
