package split.persistence.splitting;

import java.util.List;

/**
 * Units the caller named but wanted no package for (state 900). They stay accounted for: the
 * marketplace keeps them in its own extra package, and a later request may still turn the group
 * into a package.
 */
public record SkippedGroup(String key, String number, List<Units> units) {
  public SkippedGroup {
    units = List.copyOf(units);
  }

  public record Units(long orderItemId, int quantity) {}
}
