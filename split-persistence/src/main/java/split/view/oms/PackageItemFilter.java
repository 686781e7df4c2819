package split.view.oms;

import split.vocabulary.PackageState;

/** Of which packages items are wanted; null leaves it open. */
public record PackageItemFilter(Long packageId, String number, PackageState state) {}
