package split.web.marketplace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import split.domain.marketplace.Capability;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.Setting;
import split.web.channel.SettingWords;

/** A marketplace: what it can do, and what a channel of it may be set to. */
public record MarketplaceShown(
    String name, CapabilityShown capability, List<SettingShown> settings) {
  private static final SettingWords ENGLISH = SettingWords.in(List.of());

  static MarketplaceShown of(Marketplace marketplace) {
    return new MarketplaceShown(
        marketplace.name(),
        CapabilityShown.of(marketplace.capability()),
        marketplace.settings().stream()
            .map(setting -> SettingShown.of(setting, marketplace.name()))
            .toList());
  }

  public record CapabilityShown(
      String granularity,
      String remainder,
      String confirmation,
      String sourceFate,
      List<String> splittableStates,
      List<String> preparableStates,
      String childState,
      boolean lineIdsStable,
      int minGroups,
      int maxGroups,
      Map<String, RateClassShown> rateClasses) {
    static CapabilityShown of(Capability capability) {
      Map<String, RateClassShown> rates = new TreeMap<>();
      capability
          .rateClasses()
          .forEach(
              (name, rate) ->
                  rates.put(name, new RateClassShown(rate.requests(), rate.per().toSeconds())));
      return new CapabilityShown(
          wire(capability.granularity()),
          wire(capability.remainder()),
          wire(capability.confirmation()),
          wire(capability.sourceFate()),
          sorted(capability.splittableStates()),
          sorted(capability.preparableStates()),
          capability.childState(),
          capability.lineIdsStable(),
          capability.minGroups(),
          capability.maxGroups(),
          rates);
    }

    private static String wire(Enum<?> word) {
      return word.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> sorted(Set<String> words) {
      return words.stream().sorted().toList();
    }
  }

  public record RateClassShown(int requests, long seconds) {}

  public record SettingShown(
      String name, String defaultValue, boolean secret, boolean required, String description) {
    static SettingShown of(Setting setting, String marketplace) {
      return new SettingShown(
          setting.name(),
          setting.defaultValue(),
          setting.secret(),
          setting.required(),
          ENGLISH.about(marketplace, setting.name()));
    }
  }
}
