package split.sandbox.trendyol.wire;

import static split.sandbox.wire.JsonFormat.asObject;
import static split.sandbox.wire.JsonFormat.integer;
import static split.sandbox.wire.JsonFormat.number;
import static split.sandbox.wire.JsonFormat.required;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Stream;
import split.sandbox.trendyol.Part;
import split.sandbox.wire.JsonFormat;

/** The bodies of the four split services. */
enum SplitBody {
  GROUPS {
    @Override
    List<List<Part>> read(JsonObject body) {
      return objects(body, "splitPackages")
          .map(group -> objects(group, "packageDetails").map(SplitBody::detail).toList())
          .toList();
    }
  },
  LINES {
    @Override
    List<List<Part>> read(JsonObject body) {
      return List.of(lines(body));
    }
  },
  LINE_GROUPS {
    @Override
    List<List<Part>> read(JsonObject body) {
      return objects(body, "splitGroups").map(SplitBody::lines).toList();
    }
  },
  /** Each quantity is a package of its own. */
  QUANTITIES {
    @Override
    List<List<Part>> read(JsonObject body) {
      return objects(body, "quantitySplit").flatMap(SplitBody::quantities).toList();
    }
  };

  abstract List<List<Part>> read(JsonObject body);

  private static Part detail(JsonObject detail) {
    return Part.of(lineId(detail), required(integer(detail, "quantities"), "quantities"));
  }

  private static List<Part> lines(JsonObject group) {
    return JsonFormat.values(group, "orderLineIds").stream()
        .map(id -> Part.whole(number(id, "orderLineIds")))
        .toList();
  }

  private static Stream<List<Part>> quantities(JsonObject line) {
    return JsonFormat.values(line, "quantities").stream()
        .map(quantity -> List.of(Part.of(lineId(line), units(quantity))));
  }

  private static int units(JsonValue quantity) {
    return Math.clamp(number(quantity, "quantities"), Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  private static long lineId(JsonObject json) {
    return required(number(json, "orderLineId"), "orderLineId");
  }

  private static Stream<JsonObject> objects(JsonObject json, String field) {
    return JsonFormat.values(json, field).stream().map(each -> asObject(each));
  }
}
