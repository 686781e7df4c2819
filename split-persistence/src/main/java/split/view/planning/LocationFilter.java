package split.view.planning;

/** Which locations are wanted; null leaves it open. */
public record LocationFilter(String erpCode, Boolean active) {
  public static final LocationFilter ALL = new LocationFilter(null, null);
}
