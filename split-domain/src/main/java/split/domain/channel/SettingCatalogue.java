package split.domain.channel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.PushCredentials;
import split.domain.marketplace.Setting;

/**
 * The settings a channel of one marketplace may have: the marketplace's own and those common to
 * all.
 */
final class SettingCatalogue {
  private static final List<Setting> COMMON =
      List.of(
          Setting.optional(
              "look_up_unknown_sources",
              "true",
              "Whether a source that is unknown here is looked up at the marketplace once"),
          Setting.optional(
              "resubmit_after_seconds",
              "30",
              "How long after a call whose outcome is unknown the marketplace may still follow it;"
                  + " it is told again no sooner."));

  private final Map<String, Setting> byName = new LinkedHashMap<>();

  private SettingCatalogue(List<Setting> own) {
    COMMON.forEach(setting -> byName.put(setting.name(), setting));
    PushCredentials.SETTINGS.forEach(setting -> byName.put(setting.name(), setting));
    own.forEach(setting -> byName.put(setting.name(), setting));
  }

  static SettingCatalogue of(Optional<Marketplace> marketplace) {
    return of(marketplace.map(Marketplace::settings).orElse(List.of()));
  }

  static SettingCatalogue of(List<Setting> own) {
    return new SettingCatalogue(own);
  }

  List<Setting> all() {
    return List.copyOf(byName.values());
  }

  boolean knows(String name) {
    return byName.containsKey(name);
  }

  boolean isSecret(String name) {
    return knows(name) && byName.get(name).secret();
  }
}
