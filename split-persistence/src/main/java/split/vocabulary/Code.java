package split.vocabulary;

import java.util.Locale;

/**
 * Every reason Split gives for not doing what it was asked, as it travels in {@code code}.
 * Published and stable: a code is never renamed or given another meaning. {@code docs/errors.md}
 * tells cause and cure of each.
 */
public enum Code {
  MALFORMED_JSON,
  DUPLICATE_KEY,
  PAYLOAD_INVALID,
  FEATURE_DISABLED,
  CHANNEL_INACTIVE,
  CHANNEL_MISMATCH,
  QUANTITY_MISMATCH,
  DUPLICATE_ITEM,
  UNKNOWN_ITEM,
  MISSING_ITEM,
  EMPTY_GROUP,
  NOTHING_TO_SPLIT,
  TOO_FEW_GROUPS,
  TOO_MANY_GROUPS,
  NUMBER_TAKEN,
  STATE_NOT_SUPPORTED,
  IDEMPOTENCY_KEY_INVALID,
  TOKEN_MISSING,
  TOKEN_INVALID,
  CHANNEL_FORBIDDEN,
  CHANNEL_NOT_FOUND,
  SOURCE_NOT_FOUND,
  NOT_FOUND,
  METHOD_NOT_ALLOWED,
  NOT_ACCEPTABLE,
  SOURCE_NOT_SPLITTABLE,
  SOURCE_AMBIGUOUS,
  ALREADY_SPLIT,
  SOURCE_CHANGED,
  IN_PROGRESS,
  SPLIT_NOT_CANCELLABLE,
  SPLIT_NOT_FOREIGN,
  SPLIT_NOT_ADOPTABLE,
  CHANNEL_CHANGED,
  BODY_TOO_LARGE,
  MEDIA_TYPE,
  IDEMPOTENCY_KEY_REUSED,
  RATE_LIMITED,
  TRY_AGAIN,
  INTERNAL_ERROR;

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
