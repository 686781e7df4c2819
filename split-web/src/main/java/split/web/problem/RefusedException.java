package split.web.problem;

import split.vocabulary.Refusal;

/** Carries a refusal from wherever it was found to the one renderer of problems. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  public RefusedException(Refusal refusal) {
    this(refusal, null);
  }

  public RefusedException(Refusal refusal, Exception cause) {
    super(refusal.code().wire() + ": " + refusal.detail(), cause);
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }
}
