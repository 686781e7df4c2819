package split.sandbox;

import java.util.List;

/** The marketplace's answer and what changed; no effect means that nothing did. */
public record Outcome(Reply reply, List<Effect> effects) {
  public static Outcome unchanged(Reply reply) {
    return new Outcome(reply, List.of());
  }
}
