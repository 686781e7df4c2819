package split.web.oms;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import split.vocabulary.Destination;
import split.vocabulary.Transition;

/**
 * A row of the state table.
 *
 * @param destinationState null where the command leaves the state as it is, or leads back
 * @param leadsBack to the state before
 */
public record TransitionShown(
    long id,
    String slug,
    String commandName,
    String title,
    List<StateShown> sourceStates,
    StateShown destinationState,
    boolean leadsBack,
    @JsonRawValue String parameters,
    boolean isActive) {
  static TransitionShown of(Transition row) {
    return new TransitionShown(
        row.id(),
        row.slug(),
        row.command(),
        row.title(),
        row.from().stream().map(StateShown::of).toList(),
        row.destination() instanceof Destination.To(var state) ? StateShown.of(state) : null,
        row.destination() instanceof Destination.Back,
        row.parameters(),
        row.active());
  }
}
