package split.domain.splitting;

import java.util.List;
import split.domain.splitting.SplitRequest.RequestedGroup;
import split.vocabulary.PackageState;

/** A requested group whose lines have been found in the source. */
record NamedGroup(RequestedGroup requested, PackageState state, GroupUnits units) {
  /**
   * A group of ours, which nobody has requested in words.
   *
   * @param position in the plan, from 0
   */
  static NamedGroup planned(int position, GroupUnits units) {
    var named = new RequestedGroup("/" + position, null, null, List.of(), null);
    return new NamedGroup(named, PackageState.WAITING, units);
  }

  boolean isSkipped() {
    return state.isIgnored();
  }
}
