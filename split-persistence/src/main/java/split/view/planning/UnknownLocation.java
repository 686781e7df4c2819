package split.view.planning;

/**
 * A location that packages name and nobody has described.
 *
 * @param quota packages that it has to pack
 */
public record UnknownLocation(String erpCode, long quota) {}
