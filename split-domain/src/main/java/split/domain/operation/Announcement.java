package split.domain.operation;

/** Says, durably and before it happens, that the marketplace is about to be told. */
public interface Announcement {
  /**
   * @param memory what a successor needs to find out whether the call took effect
   * @param effect written in the same transaction
   * @throws LeaseLost if somebody else holds the operation by now: then the marketplace must not be
   *     told
   */
  void announce(String memory, Runnable effect) throws LeaseLost;

  /** The lease ran out and another node took over. */
  final class LeaseLost extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
