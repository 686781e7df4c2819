package split.domain.splitting;

import java.util.List;
import java.util.Optional;
import split.persistence.oms.Package;
import split.persistence.operation.RemoteOperation;
import split.persistence.splitting.Split;
import split.vocabulary.PackageState;
import split.vocabulary.Progress;

/** A split can be taken back only while it is certain that nothing of it exists outside. */
final class CancellationPolicy {
  private CancellationPolicy() {}

  /**
   * @return what stands in the way, or empty
   */
  static Optional<String> obstacle(
      Split split, Optional<RemoteOperation> operation, List<Package> children) {
    if (split.progress() == Progress.CONFIRMED
        || split.progress() == Progress.CANCELLED
        || split.progress() == Progress.FOREIGN) {
      return Optional.of("the split is " + split.progress().wire());
    }
    if (operation.filter(RemoteOperation::isLeased).isPresent()) {
      return Optional.of("the marketplace is being told right now");
    }
    if (operation.filter(RemoteOperation::isInDoubt).isPresent()) {
      return Optional.of("the marketplace may have followed already");
    }
    if (children.stream().anyMatch(child -> child.remoteId() != null)) {
      return Optional.of("some of its packages exist at the marketplace");
    }
    if (children.stream().anyMatch(child -> child.state() == PackageState.SPLIT)) {
      return Optional.of("one of its packages is split itself");
    }
    if (children.stream().anyMatch(child -> !child.state().isInitial())) {
      return Optional.of("somebody is at work on one of its packages, or it was cancelled");
    }
    return Optional.empty();
  }
}
