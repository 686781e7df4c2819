package split.domain.operation;

import java.util.Optional;
import split.vocabulary.Code;
import split.vocabulary.Intervention;
import split.vocabulary.OperationStatus;
import split.vocabulary.Refusal;

/** When a person may intervene (FIX-5). */
final class InterventionPolicy {
  private InterventionPolicy() {}

  /**
   * @param leased some node is at work on it, or was and has left the lease behind
   * @param superseded a newer operation about the same subject has followed
   * @return what stands in the way, or empty
   */
  static Optional<Refusal> obstacle(
      Intervention intervention, OperationStatus status, boolean leased, boolean superseded) {
    if (leased) {
      return refusal(
          Code.OPERATION_LEASED, "a node is at work on it; it comes due again by itself");
    }
    if (intervention.isFor(status)) {
      return superseded
          ? superseded("a newer operation about the same subject has followed")
          : Optional.empty();
    }
    return switch (intervention) {
      case RELEASE -> refusal(Code.OPERATION_NOT_PENALISED, is(status));
      case RETRY ->
          status == OperationStatus.CANCELLED
              ? superseded(is(status))
              : refusal(Code.OPERATION_NOT_FAILED, is(status));
    };
  }

  static Optional<Refusal> superseded(String detail) {
    return refusal(Code.OPERATION_SUPERSEDED, detail);
  }

  private static String is(OperationStatus status) {
    return "the operation is " + status.wire();
  }

  private static Optional<Refusal> refusal(Code code, String detail) {
    return Optional.of(Refusal.of(code, detail));
  }
}
