package split.sandbox.n11;

/** Thrown inside the marketplace to turn a request down; nothing has changed then. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final Refusal refusal;

  public Refused(Refusal refusal) {
    super(refusal.message());
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }

  static void unless(boolean allowed, Refusal refusal) {
    if (!allowed) {
      throw new Refused(refusal);
    }
  }
}
