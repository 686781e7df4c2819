package split.sandbox.n11.wire;

import jakarta.json.JsonObject;
import split.sandbox.Switches;
import split.sandbox.n11.SplitDone;
import split.sandbox.n11.SplitRequest;
import split.sandbox.wire.JsonFormat;

/** Splits by whole lines; the answer does not name the new packages. */
final class LineSplit extends Splitting {
  @Override
  SplitRequest read(JsonObject body) {
    return new SplitRequest.ByLine(
        JsonFormat.values(body, "splitGroups").stream()
            .map(JsonFormat::asObject)
            .map(
                group ->
                    JsonFormat.values(group, "orderLineIds").stream()
                        .map(id -> JsonFormat.number(id, "orderLineIds"))
                        .toList())
            .toList());
  }

  @Override
  JsonObject answer(SplitDone done, Switches switches) {
    return JsonFormat.object().add("code", 200).add("message", "success").build();
  }
}
