package split.sandbox.trendyol;

import java.util.Arrays;
import java.util.Optional;

/**
 * The states of a package, in the spelling of the wire. {@link #UNPACKED} is a package that was
 * broken into others.
 */
public enum PackageStatus {
  AWAITING("Awaiting"),
  CREATED("Created"),
  PICKING("Picking"),
  INVOICED("Invoiced"),
  SHIPPED("Shipped"),
  AT_COLLECTION_POINT("AtCollectionPoint"),
  DELIVERED("Delivered"),
  UNDELIVERED("UnDelivered"),
  RETURNED("Returned"),
  CANCELLED("Cancelled"),
  UNPACKED("UnPacked"),
  UNSUPPLIED("UnSupplied"),
  VERIFIED("Verified");

  private final String wireName;

  PackageStatus(String wireName) {
    this.wireName = wireName;
  }

  public String wireName() {
    return wireName;
  }

  /** Whether the package is still with the seller, who may split it and tell things of it. */
  public boolean open() {
    return this == CREATED || this == PICKING || this == INVOICED;
  }

  public static Optional<PackageStatus> named(String wireName) {
    return Arrays.stream(values())
        .filter(status -> status.wireName.equalsIgnoreCase(wireName))
        .findFirst();
  }
}
