package split.domain.oms;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import split.domain.access.Needs;
import split.domain.contention.Clash;
import split.domain.flowlog.FlowLogging;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.vocabulary.Step;

/**
 * Takes commands on packages (OMS-1). Those on one package come one after the other; who waits too
 * long for the one before is told to come back, and nothing was changed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PackageCommanding {
  private static final Duration SOON = Duration.ofSeconds(1);

  @Inject private CommandApplying applying;
  @Inject private FlowLogging log;

  /**
   * @return why not, or empty if it was done
   */
  @Needs(Right.COMMAND)
  public Optional<Refusal> command(CommandWish wish) {
    try {
      return switch (applying.apply(wish)) {
        case CommandAnswer.Done done -> Optional.empty();
        case CommandAnswer.NoPackage none ->
            Optional.of(Refusal.of(Code.NOT_FOUND, "there is no such package"));
        case CommandAnswer.Refused refused -> {
          put(wish, refused);
          yield Optional.of(refused.refusal());
        }
      };
    } catch (EJBException failure) {
      Clash clash = Clash.behind(failure);
      if (clash == Clash.WAITED_TOO_LONG || clash == Clash.LOST_RACE) {
        return Optional.of(
            Refusal.retry(Code.IN_PROGRESS, "the package is being changed right now", SOON));
      }
      throw failure;
    }
  }

  private void put(CommandWish wish, CommandAnswer.Refused refused) {
    Refusal refusal = refused.refusal();
    Step step =
        Step.refused(
            "command_refused",
            refusal.code().wire(),
            refusal.detail() + ", by " + wish.caller().name());
    log.add(
        wish.correlationId(),
        refused.channelId(),
        CommandApplying.FLOW,
        refused.number(),
        List.of(step));
  }
}
