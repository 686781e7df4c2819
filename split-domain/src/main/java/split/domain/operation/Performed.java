package split.domain.operation;

import java.util.List;
import java.util.function.Consumer;
import split.vocabulary.Step;

/**
 * What a handler brings back from the marketplace.
 *
 * @param certainlyNotApplied whatever was announced had no effect, so there is no doubt to resolve
 *     next time
 * @param steps the remote calls, for the step log
 * @param effect what to write, in the settling transaction, once the decision has fallen
 */
public record Performed(
    Outcome outcome, boolean certainlyNotApplied, List<Step> steps, Consumer<Decision> effect) {
  public Performed {
    steps = List.copyOf(steps);
  }
}
