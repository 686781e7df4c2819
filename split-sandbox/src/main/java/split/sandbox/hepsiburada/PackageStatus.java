package split.sandbox.hepsiburada;

import java.util.Arrays;
import java.util.Optional;

/**
 * The states of a package, in the spelling of the wire. {@link #UNPACKED} is a package number that
 * is dead.
 */
public enum PackageStatus {
  OPEN("Open", "Packaged"),
  IN_TRANSIT("InTransit", "InTransit"),
  DELIVERED("Delivered", "Delivered"),
  UNDELIVERED("Undelivered", "Undelivered"),
  UNPACKED("Unpacked", "Open"),
  CANCELLED("Cancelled", "CancelledByCustomer");

  private final String wireName;
  private final String lineStatus;

  PackageStatus(String wireName, String lineStatus) {
    this.wireName = wireName;
    this.lineStatus = lineStatus;
  }

  public String wireName() {
    return wireName;
  }

  /** What an order shows of the lines in such a package. */
  public String lineStatus() {
    return lineStatus;
  }

  public static Optional<PackageStatus> named(String wireName) {
    return Arrays.stream(values())
        .filter(status -> status.wireName.equalsIgnoreCase(wireName))
        .findFirst();
  }
}
