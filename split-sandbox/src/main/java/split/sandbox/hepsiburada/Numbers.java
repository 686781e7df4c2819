package split.sandbox.hepsiburada;

/** Every number Hepsiburada gives out, the same ones after each reset. */
public final class Numbers {
  private static final int PACKAGE = 0xac;
  private static final int LINE = 0x1e;

  private long packageNumber = 5_000_000_000L;
  private long orderNumber = 4_160_000_000L;
  private long barcode = 880_000_000_000L;
  private long packageId;
  private long lineId;

  synchronized String packageNumber() {
    return Long.toString(++packageNumber);
  }

  public synchronized String orderNumber() {
    return Long.toString(++orderNumber);
  }

  synchronized String barcode() {
    return Long.toString(++barcode);
  }

  synchronized String packageId() {
    return guid(PACKAGE, ++packageId);
  }

  public synchronized String lineId() {
    return guid(LINE, ++lineId);
  }

  private static String guid(int kind, long number) {
    return String.format("%08x-0000-4000-8000-%012x", kind, number);
  }
}
