package split.domain.channel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import split.domain.marketplace.Setting;
import split.persistence.json.Json;
import split.vocabulary.Code;
import split.vocabulary.Violation;
import tools.jackson.databind.JsonNode;

/** Judges what is said about settings by what the catalogue says of each. */
final class SettingPolicy {
  private final SettingCatalogue catalogue;
  private final Map<String, Optional<String>> values = new HashMap<>();
  private final List<Violation> violations = new ArrayList<>();

  private SettingPolicy(SettingCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * @param values as they are to be stored; empty to remove, {@link Masked#VALUE} to keep. What is
   *     not usable is among them, since it is not missing
   */
  record Judged(Map<String, Optional<String>> values, List<Violation> violations) {
    static final Judged NOTHING = new Judged(Map.of(), List.of());
  }

  /**
   * @param said JSON values, as text
   * @param secrets names of the secrets that are stored
   */
  static Judged judge(
      Map<String, String> said, SettingCatalogue catalogue, Collection<String> secrets) {
    SettingPolicy policy = new SettingPolicy(catalogue);
    new TreeMap<>(said)
        .forEach((name, value) -> policy.judge(name, Json.MAPPER.readTree(value), secrets));
    return new Judged(policy.values, policy.violations);
  }

  private void judge(String name, JsonNode value, Collection<String> secrets) {
    Optional<Setting> setting = catalogue.named(name);
    if (setting.isEmpty()) {
      List<String> known = catalogue.all().stream().map(Setting::name).sorted().toList();
      add(name, "is no setting of this channel", "one of " + known, null);
    } else if (isNothing(value)) {
      values.put(name, Optional.empty());
    } else if (setting.get().secret() && Masked.VALUE.equals(value.asString(""))) {
      keep(name, secrets);
    } else {
      judge(setting.get(), value);
    }
  }

  private void keep(String name, Collection<String> secrets) {
    values.put(name, Optional.of(Masked.VALUE));
    if (!secrets.contains(name)) {
      add(name, "there is no stored secret to keep", "the secret itself", Masked.VALUE);
    }
  }

  private void judge(Setting setting, JsonNode value) {
    switch (ValuePolicy.judge(setting, value)) {
      case ValueDecision.Accepted(var text) -> values.put(setting.name(), Optional.of(text));
      case ValueDecision.Refused(var message, var wanted) -> {
        values.put(setting.name(), Optional.of(value.toString()));
        add(setting.name(), message, wanted, setting.secret() ? null : value.toString());
      }
    }
  }

  private void add(String name, String message, String wanted, String found) {
    violations.add(
        new Violation(
            Code.PAYLOAD_INVALID,
            Pointed.setting(name),
            message,
            wanted,
            found == null ? null : Pointed.cut(found)));
  }

  private static boolean isNothing(JsonNode value) {
    return value.isNull() || (value.isString() && value.asString().isBlank());
  }
}
