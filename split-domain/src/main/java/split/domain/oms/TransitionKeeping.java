package split.domain.oms;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import split.domain.access.Needs;
import split.persistence.flowlog.FlowLog;
import split.persistence.oms.StateTransition;
import split.persistence.oms.StateTransitions;
import split.vocabulary.Authorship;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.vocabulary.Step;
import split.vocabulary.Transition;
import split.vocabulary.Violation;

/** Changes what follows from transitions, and which are offered, on record. */
@Stateless
public class TransitionKeeping {
  @Inject private StateTransitions table;
  @Inject private TransitionSecrets secrets;
  @Inject private FlowLog flowLog;
  @Inject private Clock clock;

  /**
   * @return why not, or empty if it was done
   */
  @Needs(Right.ADMIN)
  public Optional<Refusal> change(long id, TransitionTerms terms, Authorship author) {
    StateTransition row = table.locked(id).orElseThrow();
    Transition before = row.transition();
    List<Violation> violations =
        ParameterPolicy.violations(
            before.command(), CommandInput.of(terms.parameters(), "/parameters"));
    if (!violations.isEmpty()) {
      return Optional.of(Refusal.of(violations));
    }
    Instant now = clock.instant();
    String parameters = secrets.sealed(terms.parameters(), before.parameters());
    row.become(parameters, terms.active(), now);
    Step step =
        Step.done(
            "transition_changed",
            "%s, %s, by %s"
                .formatted(
                    before.slug(), terms.active() ? "offered" : "not offered", author.name()));
    flowLog.add(author.correlationId(), null, CommandApplying.FLOW, null, List.of(step), now);
    return Optional.empty();
  }
}
