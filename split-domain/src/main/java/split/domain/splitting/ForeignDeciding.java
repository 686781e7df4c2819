package split.domain.splitting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import split.domain.access.Needs;
import split.domain.flowlog.FlowLogging;
import split.vocabulary.Caller;
import split.vocabulary.Code;
import split.vocabulary.ForeignDecision;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.vocabulary.Step;

/**
 * Takes a person's decision about a split that somebody else has interfered with (MKT-4). Holds no
 * transaction itself, so that none is open while the marketplace is asked.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForeignDeciding {
  @Inject private ForeignSettling settling;
  @Inject private OrderLooking looking;
  @Inject private FlowLogging logging;

  /**
   * @param note why, in the caller's words, or null
   * @return why nothing was changed, or empty if it was done
   */
  @Needs(Right.OPERATE)
  public Optional<Refusal> decide(
      Caller caller, String correlationId, ForeignDecision decision, String note) {
    Person person = new Person(caller.name(), note);
    Optional<ForeignSplit> found = settling.find(correlationId);
    if (found.isEmpty()) {
      return Optional.of(Refusal.of(Code.NOT_FOUND, "there is no such split"));
    }
    ForeignSplit split = found.get();
    if (!ForeignDecision.allowedIn(split.progress()).contains(decision)) {
      return Optional.of(ForeignSettling.notForeign(split.progress()));
    }
    Optional<Refusal> refusal =
        Contention.settle(again -> decide(split, decision, person), Optional::of);
    refusal.ifPresent(
        no ->
            log(
                split,
                List.of(
                    Step.refused(
                        "foreign_" + decision.wire(),
                        no.code().wire(),
                        person.sentence() + "; " + no.detail()))));
    return refusal;
  }

  private Optional<Refusal> decide(ForeignSplit split, ForeignDecision decision, Person person) {
    return switch (decision) {
      case LOOK_AGAIN -> settling.lookAgain(split, person);
      case ADOPT -> adopt(split, person);
      case GIVE_UP -> settling.giveUp(split, person);
    };
  }

  private Optional<Refusal> adopt(ForeignSplit split, Person person) {
    return switch (looking.at(split)) {
      case OrderLooking.Look.Unread(var refusal) -> Optional.of(refusal);
      case OrderLooking.Look.Seen(var shown) -> settling.adopt(split, person, shown);
    };
  }

  private void log(ForeignSplit split, List<Step> steps) {
    logging.add(split.correlationId(), split.channelId(), SplitStoring.KIND, split.number(), steps);
  }
}
