package split.sandbox;

/** Thrown inside a marketplace to turn a request down; nothing has changed then. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Reason reason;

  public Refused(Reason reason) {
    super(reason.message());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  public static void unless(boolean allowed, Reason reason) {
    if (!allowed) {
      throw new Refused(reason);
    }
  }
}
