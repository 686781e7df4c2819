package split.domain.splitting;

import java.util.List;
import split.persistence.splitting.SkippedGroup;
import split.vocabulary.CorrelationId;
import split.vocabulary.PackageState;
import split.vocabulary.Progress;

/** A split that already holds for the source, as the rules see it. */
record StandingSplit(
    long id,
    CorrelationId correlationId,
    Progress progress,
    List<Child> children,
    List<SkippedGroup> skipped) {
  StandingSplit {
    children = List.copyOf(children);
    skipped = List.copyOf(skipped);
  }

  record Child(long id, String number, PackageState state, String remoteId, GroupUnits units) {}
}
