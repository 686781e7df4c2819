package split.sandbox.trendyol;

import java.util.Optional;

/** Some units of a line; all of them without a quantity. */
public record Part(long lineId, Optional<Integer> quantity) {
  public static Part of(long lineId, int quantity) {
    return new Part(lineId, Optional.of(quantity));
  }

  public static Part whole(long lineId) {
    return new Part(lineId, Optional.empty());
  }
}
