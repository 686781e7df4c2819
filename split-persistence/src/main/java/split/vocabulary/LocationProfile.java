package split.vocabulary;

import java.util.Objects;

/**
 * What people say of a stock location.
 *
 * @param maxQuota packages it may have to pack at a time; null if nobody has said
 * @param priority the smallest number is asked first
 */
public record LocationProfile(String name, Integer maxQuota, int priority, boolean active) {
  public LocationProfile {
    Objects.requireNonNull(name);
  }
}
