package split.sandbox.control;

import static split.sandbox.wire.JsonFormat.object;
import static split.sandbox.wire.JsonFormat.objects;
import static split.sandbox.wire.JsonFormat.strings;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import split.sandbox.Call;
import split.sandbox.CallLog;
import split.sandbox.Effect;

/** The history as the control API shows it. */
final class CallJson {
  private CallJson() {}

  static JsonObject of(CallLog.Extract extract) {
    return object()
        .add("calls", objects(extract.calls().stream().map(CallJson::of)))
        .add("last_sequence", extract.lastSequence())
        .add("dropped", extract.dropped())
        .build();
  }

  private static JsonObject of(Call.Snapshot call) {
    JsonObjectBuilder json =
        object().add("sequence", call.sequence()).add("time", call.time().toString());
    json.add("origin", call.origin()).add("marketplace", call.scope().marketplace());
    json.add("operation", call.scope().operation()).add("shop", call.scope().shop());
    json.add("order_numbers", strings(call.scope().orderNumbers()));
    json.add("method", call.request().method()).add("path", call.request().path());
    JsonObjectBuilder query = object();
    call.request().query().forEach((name, values) -> query.add(name, strings(values)));
    json.add("query", query).add("request_body", call.request().body());
    call.answer().ifPresentOrElse(answer -> answered(json, answer), () -> unanswered(json));
    json.add("applied", call.applied())
        .add("effects", objects(call.effects().stream().map(CallJson::of)));
    return json.add("faults", strings(call.faults())).build();
  }

  private static void answered(JsonObjectBuilder json, Call.Answer answer) {
    json.add("answered_at", answer.time().toString()).add("status", answer.status());
    json.add("response_body", answer.body());
  }

  private static void unanswered(JsonObjectBuilder json) {
    json.addNull("answered_at").addNull("status").addNull("response_body");
  }

  private static JsonObject of(Effect effect) {
    return object()
        .add("kind", effect.kind())
        .add("order_number", effect.orderNumber())
        .add("from", strings(effect.from()))
        .add("into", strings(effect.into()))
        .build();
  }
}
