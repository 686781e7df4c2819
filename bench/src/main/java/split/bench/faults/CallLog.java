package split.bench.faults;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import split.bench.Wire;
import tools.jackson.databind.JsonNode;

/** The calls that the marketplaces say they got to split something. */
record CallLog(List<Call> splits) {
  private static final int PAGE = 10_000;

  /**
   * @param isDisturbed its answer did not get through as it should have
   * @param from packages that were split by it in effect
   * @param into what was made of them
   */
  record Call(
      String order,
      Instant time,
      int status,
      boolean isDisturbed,
      List<String> from,
      List<String> into) {}

  static CallLog read(Wire sandbox) {
    List<Call> splits = new ArrayList<>();
    long since = 0;
    JsonNode page;
    do {
      page = sandbox.get("control/calls?operation=split&since=%d&limit=%d".formatted(since, PAGE));
      if (page.path("dropped").asLong() > 0) {
        throw new IllegalStateException("the sandbox has forgotten calls");
      }
      for (JsonNode call : page.path("calls")) {
        since = call.path("sequence").asLong();
        if (call.path("origin").asString().equals("call")) {
          splits.add(call(call));
        }
      }
    } while (!page.path("calls").isEmpty());
    return new CallLog(splits);
  }

  private static Call call(JsonNode call) {
    List<String> from = new ArrayList<>();
    List<String> into = new ArrayList<>();
    for (JsonNode effect : call.path("effects")) {
      if (effect.path("kind").asString().equals("split")) {
        effect.path("from").forEach(each -> from.add(each.asString()));
        effect.path("into").forEach(each -> into.add(each.asString()));
      }
    }
    int status = call.path("status").asInt(0);
    return new Call(
        call.path("order_numbers").path(0).asString(""),
        Instant.parse(call.path("time").asString()),
        status,
        !call.path("faults").isEmpty() || status == 0 || status == 429 || status >= 500,
        from,
        into);
  }

  Map<String, List<Call>> byOrder() {
    Map<String, List<Call>> byOrder = new HashMap<>();
    splits.forEach(
        call -> byOrder.computeIfAbsent(call.order, order -> new ArrayList<>()).add(call));
    return byOrder;
  }

  /** Calls that split this package in effect. */
  Stream<Call> thatSplit(String remoteId) {
    return splits.stream().filter(call -> call.from.contains(remoteId));
  }
}
