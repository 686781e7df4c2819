package split.domain.splitting;

import split.domain.splitting.SplitRequest.RequestedGroup;
import split.vocabulary.PackageState;

/** A requested group whose lines have been found in the source. */
record NamedGroup(RequestedGroup requested, PackageState state, GroupUnits units) {
  boolean isSkipped() {
    return state.isIgnored();
  }
}
