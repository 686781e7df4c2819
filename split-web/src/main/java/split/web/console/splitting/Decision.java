package split.web.console.splitting;

import java.util.List;
import java.util.stream.IntStream;
import split.domain.splitting.SplitRequest;
import split.domain.splitting.SplitRequest.RequestedGroup;
import split.domain.splitting.SplitRequest.RequestedItem;

/** What a draft says, in the words of a request from outside. */
final class Decision {
  private static final String GROUPS = "/payload/packages";

  private Decision() {}

  static SplitRequest of(SplitDraft draft) {
    List<Integer> places = draft.sent();
    return new SplitRequest(
        null,
        draft.getNumber(),
        null,
        draft.version(),
        IntStream.range(0, places.size())
            .mapToObj(index -> group(draft, places.get(index), GROUPS + "/" + index))
            .toList());
  }

  private static RequestedGroup group(SplitDraft draft, int place, String pointer) {
    List<RequestedItem> items =
        IntStream.range(0, draft.parcels().lines())
            .filter(line -> draft.parcels().units(place, line) > 0)
            .mapToObj(
                line ->
                    new RequestedItem(
                        pointer,
                        null,
                        draft.lines().get(line).id(),
                        draft.parcels().units(place, line)))
            .toList();
    return new RequestedGroup(pointer, null, null, items, null);
  }

  /** Where in the draft a violation belongs; null if everywhere. */
  static Integer place(SplitDraft draft, String pointer) {
    return pointer.startsWith(GROUPS + "/")
        ? draft.sent().get(Integer.parseInt(pointer.split("/")[3]))
        : null;
  }
}
