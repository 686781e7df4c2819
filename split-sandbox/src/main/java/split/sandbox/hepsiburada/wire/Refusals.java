package split.sandbox.hepsiburada.wire;

import static split.sandbox.wire.JsonFormat.array;
import static split.sandbox.wire.JsonFormat.object;

import jakarta.json.JsonObjectBuilder;
import split.sandbox.Reason;
import split.sandbox.Reply;
import split.sandbox.Switches;
import split.sandbox.hepsiburada.HepsiburadaSwitch;
import split.sandbox.hepsiburada.Refusal;

/** The four shapes in which Hepsiburada says no. */
final class Refusals {
  private static final int BAD_REQUEST = 400;

  private Refusals() {}

  static Reply reply(Reason reason, Switches switches) {
    int status = reason instanceof Refusal refusal ? refusal.status() : BAD_REQUEST;
    String shape = switches.position(HepsiburadaSwitch.ERROR_SHAPE);
    String message = reason.message();
    return switch (shape) {
      case "errors" ->
          json(
              status,
              object()
                  .add(
                      "errors",
                      array().add(object().add("message", message).add("code", reason.name()))));
      case "message" -> json(status, object().add("message", message));
      case "title" -> json(status, object().add("title", message));
      default -> text(status, message);
    };
  }

  static Reply text(int status, String message) {
    return Reply.of(status, Reply.TEXT, message);
  }

  private static Reply json(int status, JsonObjectBuilder body) {
    return Reply.of(status, Reply.JSON, body.build().toString());
  }
}
