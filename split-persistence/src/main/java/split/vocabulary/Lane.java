package split.vocabulary;

/**
 * Lanes of the queue for what concerns no channel, each with workers of its own: who waits in one
 * delays nobody in another, and opens no marketplace's circuit. Far below the lanes that are
 * counted down from zero.
 */
public final class Lane {
  public static final long ORDER_SYSTEM = -1_000_000_000_000_001L;
  public static final long INVOICES = -1_000_000_000_000_002L;

  private Lane() {}
}
