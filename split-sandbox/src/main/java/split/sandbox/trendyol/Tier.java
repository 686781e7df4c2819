package split.sandbox.trendyol;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/** How many listings a seller may have, which decides how often he may call in a minute. */
public enum Tier {
  UP_TO_50K("50k", 30, OptionalInt.of(100), OptionalInt.of(300)),
  UP_TO_75K("75k", 40, OptionalInt.of(100), OptionalInt.of(300)),
  UP_TO_150K("150k", 50, OptionalInt.of(200), OptionalInt.of(500)),
  UP_TO_500K("500k", 100, OptionalInt.empty(), OptionalInt.empty()),
  UNLIMITED("unlimited", 100, OptionalInt.empty(), OptionalInt.empty());

  private final String wireName;
  private final int reads;
  private final OptionalInt splits;
  private final OptionalInt statuses;

  /** Services that are counted alike; each is counted by itself. */
  public enum Pace {
    READ,
    SPLIT,
    STATUS,
    OTHER
  }

  Tier(String wireName, int reads, OptionalInt splits, OptionalInt statuses) {
    this.wireName = wireName;
    this.reads = reads;
    this.splits = splits;
    this.statuses = statuses;
  }

  public String wireName() {
    return wireName;
  }

  /** Empty if a minute is not limited. */
  OptionalInt perMinute(Pace pace) {
    return switch (pace) {
      case READ -> OptionalInt.of(reads);
      case SPLIT -> splits;
      case STATUS -> statuses;
      case OTHER -> OptionalInt.empty();
    };
  }

  public static Optional<Tier> named(String wireName) {
    return Arrays.stream(values()).filter(tier -> tier.wireName.equals(wireName)).findFirst();
  }
}
