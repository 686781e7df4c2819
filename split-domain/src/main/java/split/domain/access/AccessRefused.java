package split.domain.access;

import jakarta.ejb.ApplicationException;
import split.vocabulary.Caller;
import split.vocabulary.Right;

/** Somebody tried what they may not do. Nothing was begun. */
@ApplicationException(rollback = true)
public class AccessRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Right needed;

  AccessRefused(Caller caller, Right needed) {
    super(caller.name() + " has not the right " + needed.wire());
    this.needed = needed;
  }

  public Right needed() {
    return needed;
  }
}
