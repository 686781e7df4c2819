package split.domain.channel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import split.domain.channel.Won.Origin;
import split.domain.marketplace.Setting;
import split.vocabulary.ChannelProfile;

/**
 * Which value of each setting holds: MicroProfile Config over what is stored over the default
 * (ADM-1).
 *
 * @param settings by name, secrets in clear; null where nothing is set
 * @param secrets names whose values are not to be shown
 */
public record EffectiveSettings(
    Won<Boolean> active,
    Won<Boolean> allowPartialSplit,
    Map<String, Won<Boolean>> featureFlags,
    Map<String, Won<String>> settings,
    Set<String> secrets) {
  private static final Set<String> NOTHING = Set.of("[]", "{}");

  /**
   * @param config looks up {@code split.channel.<slug>.<name>}
   * @param opened the stored secrets in clear
   */
  static EffectiveSettings of(
      String slug,
      ChannelProfile profile,
      Map<String, String> opened,
      SettingCatalogue catalogue,
      Function<String, Optional<String>> config) {
    Function<String, Optional<String>> own = name -> config.apply(Pin.property(slug, name));
    Map<String, Won<Boolean>> flags = new LinkedHashMap<>();
    for (FeatureFlag flag : FeatureFlag.values()) {
      Boolean stored = profile.featureFlags().get(flag.wire());
      flags.put(flag.wire(), flag(own.apply("feature_flags." + flag.wire()), stored, false));
    }
    Map<String, Won<String>> settings = new LinkedHashMap<>();
    for (Setting setting : catalogue.all()) {
      String stored = (setting.secret() ? opened : profile.settings()).get(setting.name());
      settings.put(setting.name(), won(own.apply(setting.name()), stored, setting.defaultValue()));
    }
    return new EffectiveSettings(
        flag(own.apply("is_active"), profile.active(), false),
        flag(own.apply("allow_partial_split"), profile.allowPartialSplit(), false),
        flags,
        settings,
        catalogue.all().stream()
            .filter(Setting::secret)
            .map(Setting::name)
            .collect(Collectors.toSet()));
  }

  private static Won<Boolean> flag(Optional<String> config, Boolean stored, boolean otherwise) {
    return won(config.map(Boolean::parseBoolean), stored, otherwise);
  }

  private static <T> Won<T> won(Optional<T> config, T stored, T otherwise) {
    if (config.isPresent()) {
      return new Won<>(config.get(), Origin.CONFIG);
    }
    return stored == null ? new Won<>(otherwise, Origin.DEFAULT) : new Won<>(stored, Origin.STORED);
  }

  Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    settings.forEach(
        (name, won) -> {
          if (won.value() != null) {
            values.put(name, won.value());
          }
        });
    return values;
  }

  Map<String, Boolean> flagValues() {
    Map<String, Boolean> values = new LinkedHashMap<>();
    featureFlags.forEach((name, won) -> values.put(name, won.value()));
    return values;
  }

  /** Safe to show: secrets are masked. */
  public Map<String, Won<String>> shown() {
    Map<String, Won<String>> shown = new LinkedHashMap<>();
    settings.forEach(
        (name, won) -> {
          boolean hidden = secrets.contains(name) && won.value() != null;
          shown.put(name, hidden ? new Won<>(Masked.VALUE, won.source()) : won);
        });
    return shown;
  }

  boolean isSet(String setting) {
    Won<String> won = settings.get(setting);
    return won != null && won.value() != null && !won.value().isBlank();
  }

  /** Set, and not to what says that there is nothing. */
  boolean hasContent(String setting) {
    return isSet(setting) && !NOTHING.contains(settings.get(setting).value().strip());
  }

  @Override
  public String toString() {
    return "EffectiveSettings" + shown();
  }
}
