package split.sandbox.trendyol.wire;

import jakarta.json.JsonObject;
import java.util.Map;
import split.sandbox.Refused;
import split.sandbox.Request;
import split.sandbox.trendyol.Refusal;
import split.sandbox.wire.JsonFormat;

/** A call, and what its path says. */
record Asked(Request request, Map<String, String> path) {
  String sellerId() {
    return path.get("seller");
  }

  /** A number that cannot be one is nobody's. */
  long packageId() {
    String text = path.getOrDefault("package", "");
    Refused.unless(text.matches("\\d{1,18}"), Refusal.UNKNOWN_PACKAGE);
    return Long.parseLong(text);
  }

  JsonObject body() {
    return JsonFormat.parseObject(request.body());
  }
}
