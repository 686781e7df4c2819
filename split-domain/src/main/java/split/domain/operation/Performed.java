package split.domain.operation;

import java.util.List;
import split.vocabulary.Step;

/**
 * What a handler brings back from the marketplace.
 *
 * @param certainlyNotApplied whatever was announced had no effect, so there is no doubt to resolve
 *     next time
 * @param steps the remote calls, for the step log
 */
public record Performed(
    Outcome outcome, boolean certainlyNotApplied, List<Step> steps, Effect effect) {
  public Performed {
    steps = List.copyOf(steps);
  }

  /** What to write, in the settling transaction, once the decision has fallen. */
  @FunctionalInterface
  public interface Effect {
    Effect NONE = (decision, outcome) -> {};

    /**
     * @param outcome what was decided upon; <i>broken</i> where the true one could not be stored
     */
    void write(Decision decision, Outcome outcome);
  }

  /** The same, of which nothing can be said but that it could not be stored; any doubt stays. */
  Performed broken(String why) {
    return new Performed(new Outcome.Broken(why), false, List.of(), effect);
  }

  Performed withoutEffect() {
    return new Performed(outcome, certainlyNotApplied, steps, Effect.NONE);
  }
}
