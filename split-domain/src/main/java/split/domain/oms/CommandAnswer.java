package split.domain.oms;

import split.vocabulary.Refusal;

/** What came of a command. */
public sealed interface CommandAnswer {
  record Done() implements CommandAnswer {}

  /** There is no such package, or not for this caller. */
  record NoPackage() implements CommandAnswer {}

  /** Nothing was changed. */
  record Refused(long channelId, String number, Refusal refusal) implements CommandAnswer {}
}
