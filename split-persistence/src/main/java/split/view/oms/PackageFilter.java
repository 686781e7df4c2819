package split.view.oms;

import split.vocabulary.PackageState;

/** What must be true of the packages wanted; null leaves it open. */
public record PackageFilter(String number, String orderNumber, String channel, PackageState state) {
  public static final PackageFilter ALL = new PackageFilter(null, null, null, null);
}
