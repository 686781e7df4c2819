package split.domain.operation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Finds the feature that an operation belongs to. */
@Dependent
class OperationHandlers {
  private final Instance<OperationHandler> all;

  @Inject
  OperationHandlers(@Any Instance<OperationHandler> all) {
    this.all = all;
  }

  OperationHandler of(String kind) {
    return all.stream()
        .filter(handler -> handler.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no handler for " + kind));
  }
}
