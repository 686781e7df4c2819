package split.domain.planning;

import java.util.List;
import split.domain.splitting.SplitRequest;
import split.vocabulary.Tracking;

/** Split decisions about O1-1, as they come to the flow-trigger. */
final class Decisions {
  private Decisions() {}

  static SplitRequest decision(int first, int rest) {
    var one = group(0, "31", first);
    var other =
        first == 3
            ? group(1, "32", rest)
            : new SplitRequest.RequestedGroup(
                "/1", null, null, List.of(item("31", 3 - first), item("32", 2)), Tracking.NONE);
    return new SplitRequest(null, "O1-1", null, null, List.of(one, other));
  }

  static SplitRequest.RequestedGroup group(int at, String line, int quantity) {
    return new SplitRequest.RequestedGroup(
        "/" + at, null, null, List.of(item(line, quantity)), Tracking.NONE);
  }

  static SplitRequest.RequestedItem item(String line, int quantity) {
    return new SplitRequest.RequestedItem("/", null, line, quantity);
  }
}
