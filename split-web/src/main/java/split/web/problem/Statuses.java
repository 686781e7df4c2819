package split.web.problem;

import split.vocabulary.Code;

/** The one place where a reason becomes an HTTP status. */
public final class Statuses {
  private Statuses() {}

  public static int of(Code code) {
    return switch (code) {
      case MALFORMED_JSON,
          DUPLICATE_KEY,
          MALFORMED_CSV,
          PAYLOAD_INVALID,
          SETTING_MISSING,
          SETTING_PROTECTED,
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
          TRANSITION_UNKNOWN,
          TRANSITION_NOT_ALLOWED,
          BARCODE_MISMATCH,
          TITLE_TAKEN,
          LOCATION_UNKNOWN,
          LOCATION_INACTIVE,
          LOCATION_FULL ->
          400;
      case TOKEN_MISSING, TOKEN_INVALID, SIGNATURE_MISSING, SIGNATURE_INVALID, SIGNATURE_EXPIRED ->
          401;
      case CHANNEL_FORBIDDEN -> 403;
      case CHANNEL_NOT_FOUND, SOURCE_NOT_FOUND, NOT_FOUND, FLOW_NOT_AVAILABLE -> 404;
      case METHOD_NOT_ALLOWED -> 405;
      case NOT_ACCEPTABLE, WEBHOOK_EXISTS, EVENT_NOT_RESENDABLE -> 406;
      case SOURCE_NOT_SPLITTABLE,
          SOURCE_AMBIGUOUS,
          ALREADY_SPLIT,
          SOURCE_CHANGED,
          IN_PROGRESS,
          SPLIT_NOT_CANCELLABLE,
          SPLIT_NOT_FOREIGN,
          SPLIT_NOT_WAITING,
          SPLIT_NOT_ADOPTABLE,
          CHANNEL_CHANGED,
          CHANGE_SUPERSEDED,
          CHANGE_NOT_UNDOABLE,
          OPERATION_LEASED,
          OPERATION_NOT_PENALISED,
          OPERATION_NOT_FAILED,
          OPERATION_SUPERSEDED,
          OPERATION_AMBIGUOUS,
          COUNT_CHANGED,
          ALARM_RESOLVED,
          ALARM_NOT_RESOLVABLE,
          RECEIVER_GONE,
          TOO_MANY_SECRETS,
          LOCATION_EXISTS,
          USER_EXISTS,
          LAST_ADMINISTRATOR ->
          409;
      case BODY_TOO_LARGE -> 413;
      case MEDIA_TYPE -> 415;
      case IDEMPOTENCY_KEY_REUSED -> 422;
      case RATE_LIMITED -> 429;
      case INTERNAL_ERROR -> 500;
      case TRY_AGAIN -> 503;
    };
  }
}
