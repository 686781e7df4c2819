package split.sandbox.n11;

import java.util.Arrays;
import java.util.Optional;

/**
 * The states of a package, in the spelling of the wire. {@link #UNPACKED} is a package that a split
 * has broken.
 */
public enum PackageStatus {
  CREATED("Created"),
  PICKING("Picking"),
  SHIPPED("Shipped"),
  DELIVERED("Delivered"),
  CANCELLED("Cancelled"),
  UNSUPPLIED("UnSupplied"),
  UNPACKED("Unpacked");

  private final String wireName;

  PackageStatus(String wireName) {
    this.wireName = wireName;
  }

  public String wireName() {
    return wireName;
  }

  public static Optional<PackageStatus> named(String wireName) {
    return Arrays.stream(values())
        .filter(status -> status.wireName.equalsIgnoreCase(wireName))
        .findFirst();
  }
}
