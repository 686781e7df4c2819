package split.sandbox.trendyol.wire;

import static split.sandbox.wire.JsonFormat.array;
import static split.sandbox.wire.JsonFormat.object;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import split.sandbox.Reply;
import split.sandbox.Switches;
import split.sandbox.trendyol.Refusal;
import split.sandbox.trendyol.TrendyolSwitch;

/** The shapes in which Trendyol says no. */
final class Refusals {
  private static final int UNAUTHORIZED = 401;

  private final Clock clock;

  Refusals(Clock clock) {
    this.clock = clock;
  }

  Reply reply(Refusal refusal, Switches switches) {
    JsonObject body =
        switch (switches.position(TrendyolSwitch.ERROR_ENVELOPE)) {
          case "dated" ->
              envelope(refusal)
                  .add("timestamp", clock.millis())
                  .add("exception", "TrendyolBusinessException")
                  .build();
          case "nested" -> object().add("body", envelope(refusal)).build();
          default -> envelope(refusal).build();
        };
    return Reply.of(refusal.status(), Reply.JSON, body.toString());
  }

  static Reply tooMany() {
    Refusal refusal = Refusal.TOO_MANY_REQUESTS;
    return Reply.of(refusal.status(), Reply.JSON, envelope(refusal).build().toString());
  }

  static Reply unauthorized(String exception) {
    String body = object().add("exception", exception).build().toString();
    return Reply.of(UNAUTHORIZED, Reply.JSON, body);
  }

  private static JsonObjectBuilder envelope(Refusal refusal) {
    JsonObjectBuilder error =
        object()
            .add("key", refusal.key())
            .add("message", refusal.message())
            .add("errorCode", refusal.name())
            .add("args", array());
    return object().add("errors", array().add(error));
  }
}
