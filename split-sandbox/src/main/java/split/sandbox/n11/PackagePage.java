package split.sandbox.n11;

import java.util.List;

/** One page of a listing; {@code page} counts from 0. */
public record PackagePage(List<ShipmentPackage> content, int totalPages, int page, int size) {}
