package split.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a person can decide about a split that somebody else has interfered with (MKT-4). */
public enum ForeignDecision {
  /** The package was put right by hand: judge once more what the marketplace shows. */
  LOOK_AGAIN,
  /** What the marketplace has now is how it shall be. */
  ADOPT,
  /** Nothing more is done for it; the plan stays on record. */
  GIVE_UP;

  public static List<ForeignDecision> allowedIn(Progress progress) {
    return progress == Progress.FOREIGN ? List.of(values()) : List.of();
  }

  public static Optional<ForeignDecision> of(String wire) {
    return Arrays.stream(values()).filter(decision -> decision.wire().equals(wire)).findFirst();
  }

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
