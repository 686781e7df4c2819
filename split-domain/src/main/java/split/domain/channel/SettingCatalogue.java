package split.domain.channel;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.PushCredentials;
import split.domain.marketplace.Setting;
import split.domain.marketplace.SettingGroup;
import split.vocabulary.StockLocationCondition;

/**
 * The settings a channel may have: its marketplace's own, those common to all, and what was added
 * to the channel's schema type; group by group.
 */
public final class SettingCatalogue {
  private static final List<Setting> COMMON =
      Stream.of(
              Stream.of(
                  Setting.bool("look_up_unknown_sources", SettingGroup.SPLITTING)
                      .withDefault("true"),
                  Setting.list(StockLocationCondition.SETTING, SettingGroup.SPLITTING)
                      .oneOf(StockLocationCondition.SELECT_BY_QUOTA.name()),
                  Setting.integer("resubmit_after_seconds", SettingGroup.CALLS)
                      .withDefault("30")
                      .between(0, 86_400)),
              PushCredentials.SETTINGS.stream(),
              Arrays.stream(FeatureFlag.values())
                  .flatMap(flag -> flag.frequencies().stream())
                  .map(FlagFrequency::asSetting))
          .flatMap(settings -> settings)
          .toList();

  private final Map<String, Setting> byName = new LinkedHashMap<>();

  private SettingCatalogue(Collection<Setting> own, Collection<Setting> added) {
    Map<String, Setting> all = new LinkedHashMap<>();
    Stream.of(own, COMMON, added)
        .flatMap(Collection::stream)
        .forEach(setting -> all.putIfAbsent(setting.name(), setting));
    all.values().stream()
        .sorted(Comparator.comparing(Setting::group))
        .forEach(setting -> byName.put(setting.name(), setting));
  }

  static SettingCatalogue of(Optional<Marketplace> marketplace) {
    return of(marketplace.map(Marketplace::settings).orElse(List.of()));
  }

  /** Before anything was added. */
  public static SettingCatalogue of(List<Setting> own) {
    return new SettingCatalogue(own, List.of());
  }

  SettingCatalogue with(Collection<Setting> added) {
    return new SettingCatalogue(byName.values(), added);
  }

  public List<Setting> all() {
    return List.copyOf(byName.values());
  }

  Optional<Setting> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  boolean knows(String name) {
    return byName.containsKey(name);
  }

  boolean isSecret(String name) {
    return knows(name) && byName.get(name).secret();
  }
}
