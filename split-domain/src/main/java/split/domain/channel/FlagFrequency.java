package split.domain.channel;

import split.domain.marketplace.Setting;
import split.domain.marketplace.SettingGroup;

/**
 * How often a flag's flow works, which is a setting of every channel.
 *
 * @param usual what is documented: an ISO 8601 duration, or a time of day
 */
public record FlagFrequency(String setting, String usual) {
  static FlagFrequency every(String setting, String usual) {
    return new FlagFrequency(setting, usual);
  }

  Setting asSetting() {
    return Setting.text(setting, SettingGroup.SCHEDULE).withDefault(usual).limitedTo(new Often());
  }
}
