package split.web.problem;

import split.vocabulary.Code;

/**
 * The short, constant sentence of each code; what is particular to one request stands in {@code
 * detail}.
 */
final class Titles {
  private Titles() {}

  static String of(Code code) {
    return switch (code) {
      case MALFORMED_JSON -> "The body is not strict JSON";
      case DUPLICATE_KEY -> "A name stands twice in one object";
      case MALFORMED_CSV -> "The file is not usable CSV";
      case PAYLOAD_INVALID -> "The request does not have the documented shape";
      case SETTING_MISSING -> "The channel lacks a setting that it needs";
      case SETTING_PROTECTED -> "The field belongs to the marketplace";
      case FEATURE_DISABLED -> "The feature is switched off for this channel";
      case CHANNEL_INACTIVE -> "The channel is not active";
      case CHANNEL_MISMATCH -> "The event belongs to another channel";
      case QUANTITY_MISMATCH -> "The units do not add up to the source's";
      case DUPLICATE_ITEM -> "An item stands twice in one group";
      case UNKNOWN_ITEM -> "An item is not part of the source";
      case MISSING_ITEM -> "An item of the source is in no group";
      case EMPTY_GROUP -> "A group has no items";
      case NOTHING_TO_SPLIT -> "The groups leave the source as it is";
      case TOO_FEW_GROUPS -> "Fewer groups than the marketplace wants";
      case TOO_MANY_GROUPS -> "More groups than the marketplace allows";
      case NUMBER_TAKEN -> "The number belongs to another package";
      case STATE_NOT_SUPPORTED -> "A new package cannot start in this state";
      case IDEMPOTENCY_KEY_INVALID -> "The idempotency key is not usable";
      case TRANSITION_UNKNOWN -> "There is no such transition";
      case TRANSITION_NOT_ALLOWED -> "The package's state does not allow it";
      case BARCODE_MISMATCH -> "The barcodes are not those of the package";
      case TITLE_TAKEN -> "The title belongs to another one";
      case LOCATION_UNKNOWN -> "There is no such stock location";
      case LOCATION_INACTIVE -> "The stock location is not active";
      case LOCATION_FULL -> "The stock location has no quota left";
      case LOCATION_EXISTS -> "The code belongs to another stock location";
      case TOKEN_MISSING -> "A token is required";
      case TOKEN_INVALID -> "The token is not valid";
      case SIGNATURE_MISSING -> "The request is not signed";
      case SIGNATURE_INVALID -> "The signature does not fit";
      case SIGNATURE_EXPIRED -> "The signature is too old, or of a time to come";
      case CHANNEL_FORBIDDEN -> "The token does not permit this";
      case CHANNEL_NOT_FOUND -> "There is no such channel";
      case SOURCE_NOT_FOUND -> "The source is not known";
      case NOT_FOUND -> "There is nothing here";
      case FLOW_NOT_AVAILABLE -> "This version has no such flow yet";
      case METHOD_NOT_ALLOWED -> "The method is not offered here";
      case NOT_ACCEPTABLE -> "The answer is offered as JSON only";
      case WEBHOOK_EXISTS -> "The webhook is registered already";
      case EVENT_NOT_RESENDABLE -> "The event needs no other try";
      case SOURCE_NOT_SPLITTABLE -> "The source cannot be split in its state";
      case SOURCE_AMBIGUOUS -> "More than one package fits";
      case ALREADY_SPLIT -> "The source was split in another way";
      case SOURCE_CHANGED -> "The source was changed since it was read";
      case IN_PROGRESS -> "The same request is being worked on";
      case SPLIT_NOT_CANCELLABLE -> "The split cannot be cancelled any more";
      case SPLIT_NOT_FOREIGN -> "There is nothing to decide about the split";
      case SPLIT_NOT_WAITING -> "The split waits for nothing";
      case SPLIT_NOT_ADOPTABLE -> "What the marketplace has cannot be adopted";
      case CHANNEL_CHANGED -> "The channel was changed since it was read";
      case CHANGE_SUPERSEDED -> "The field was changed again since";
      case CHANGE_NOT_UNDOABLE -> "The change cannot be taken back";
      case OPERATION_LEASED -> "The operation is being worked on";
      case OPERATION_NOT_PENALISED -> "The operation has no penalty to lift";
      case OPERATION_NOT_FAILED -> "The operation has not failed";
      case OPERATION_SUPERSEDED -> "What the operation was about has moved on";
      case OPERATION_AMBIGUOUS -> "More than one operation fits";
      case COUNT_CHANGED -> "The filter finds another number of operations";
      case ALARM_RESOLVED -> "The alarm is over already";
      case ALARM_NOT_RESOLVABLE -> "The alarm ends with its cause only";
      case RECEIVER_GONE -> "Nobody is there to be told";
      case TOO_MANY_SECRETS -> "The token has two secrets already";
      case USER_EXISTS -> "The name belongs to another user";
      case LAST_ADMINISTRATOR -> "The last administrator stays";
      case BODY_TOO_LARGE -> "The body is too large";
      case MEDIA_TYPE -> "The body is of the wrong media type";
      case IDEMPOTENCY_KEY_REUSED -> "The key was used for another request";
      case RATE_LIMITED -> "Too many requests";
      case TRY_AGAIN -> "Try again";
      case INTERNAL_ERROR -> "Something is wrong on our side";
    };
  }
}
