package split.domain.sellercenter;

import split.vocabulary.Refusal;

/** What came of the wish to change a setting. */
public sealed interface SettingAnswer {
  record Saved() implements SettingAnswer {}

  record Refused(Refusal refusal) implements SettingAnswer {}
}
