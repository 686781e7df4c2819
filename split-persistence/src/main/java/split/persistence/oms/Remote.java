package split.persistence.oms;

/**
 * What the marketplace calls a package, and the marketplace's own word for its state; both null
 * until it has been seen there.
 */
public record Remote(String id, String status) {
  public static final Remote UNSEEN = new Remote(null, null);
}
