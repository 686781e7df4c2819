package split.sandbox.n11.wire;

import split.sandbox.Reason;
import split.sandbox.Reply;
import split.sandbox.Switches;
import split.sandbox.n11.N11Switch;
import split.sandbox.wire.JsonFormat;

/**
 * The shapes in which N11 says no; the one for a refused split is not documented and can be
 * switched.
 */
final class Refusals {
  private static final int BAD_REQUEST = 400;

  private Refusals() {}

  static Reply reply(Reason refusal, Switches switches) {
    String shape = switches.position(N11Switch.REFUSAL_SHAPE);
    String message = refusal.message();
    return switch (shape) {
      case "failure_400" ->
          failure("SELLER_API." + refusal.name().toLowerCase(java.util.Locale.ROOT), message);
      case "code_in_200" -> json(200, BAD_REQUEST, message);
      case "text_400" -> Reply.of(BAD_REQUEST, Reply.TEXT, message);
      case "page_400" -> Reply.page(BAD_REQUEST, message);
      default -> json(BAD_REQUEST, BAD_REQUEST, message);
    };
  }

  static Reply authenticationFailed(Switches switches) {
    boolean text = switches.position(N11Switch.AUTH_FAILURE_SHAPE).equals("text");
    return text
        ? Reply.of(BAD_REQUEST, Reply.TEXT, "Authentication failed")
        : failure(
            "SELLER_API.authenticationFailed", "Authentication failed, check appKey and appSecret");
  }

  static Reply json(int status, int code, String message) {
    return Reply.of(
        status,
        Reply.JSON,
        JsonFormat.object().add("code", code).add("message", message).build().toString());
  }

  private static Reply failure(String errorCode, String message) {
    String body =
        JsonFormat.object()
            .add("code", BAD_REQUEST)
            .add("status", "failure")
            .add("errorCode", errorCode)
            .add("errorMessage", message)
            .add("errorCategory", "SELLER_API")
            .build()
            .toString();
    return Reply.of(BAD_REQUEST, Reply.JSON, body);
  }
}
