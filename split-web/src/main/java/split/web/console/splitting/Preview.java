package split.web.console.splitting;

import java.util.List;
import java.util.Map;
import split.domain.marketplace.SplitCall;
import split.domain.splitting.SplitAnswer.Child;

/**
 * What a dry run found (SPL-14), with each violation where it belongs.
 *
 * @param call the exact remote call; null where something is violated or nothing would be sent
 * @param general what belongs to no parcel
 */
public record Preview(
    List<Child> children, SplitCall call, List<String> general, Map<Integer, List<String>> placed) {
  /** Nothing has been put into a parcel yet. */
  static final Preview NOTHING = new Preview(List.of(), null, List.of(), Map.of());

  List<String> at(int place) {
    return placed.getOrDefault(place, List.of());
  }

  /** It can be sent, as far as is known here. */
  public boolean isSound() {
    return !children.isEmpty() && general.isEmpty() && placed.isEmpty();
  }
}
