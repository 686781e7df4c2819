package split.domain.flowtrigger;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import split.domain.access.Needs;
import split.domain.channel.EffectiveChannel;
import split.domain.flowlog.FlowLogging;
import split.domain.oms.FetchedOrder;
import split.domain.oms.OrderFetching;
import split.domain.oms.OrderImport.StoredOrder;
import split.domain.splitting.SplitHurrying;
import split.vocabulary.Caller;
import split.vocabulary.Code;
import split.vocabulary.CorrelationId;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.vocabulary.Step;

/**
 * Sets flows going for people (N11-6), on record with who it was. A split decision has a way in of
 * its own, {@link split.domain.splitting.SplitIntake}. Holds no transaction itself, so that none is
 * open while the marketplace is asked.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FlowTriggering {
  @Inject private OrderFetching fetching;
  @Inject private SplitHurrying hurrying;
  @Inject private FlowLogging logging;

  @Needs(Right.OPERATE)
  public TriggerAnswer trigger(
      Caller caller, CorrelationId correlationId, EffectiveChannel channel, Trigger trigger) {
    log(correlationId, channel, trigger, Step.done("triggered", "by " + caller.name()));
    TriggerAnswer answer =
        TriggerPolicy.refusal(trigger, channel)
            .<TriggerAnswer>map(TriggerAnswer.Refused::new)
            .orElseGet(() -> work(caller, correlationId, channel, trigger));
    log(correlationId, channel, trigger, step(answer));
    return answer;
  }

  private TriggerAnswer work(
      Caller caller, CorrelationId correlationId, EffectiveChannel channel, Trigger trigger) {
    return switch (FlowCatalogue.named(trigger.flow()).orElseThrow().takes()) {
      case NUMBER -> fetch(correlationId, channel, trigger);
      case CORRELATION_ID -> read(caller, channel, trigger.about());
      case DECISION -> throw new IllegalArgumentException("a decision is taken by SplitIntake");
    };
  }

  private TriggerAnswer fetch(
      CorrelationId correlationId, EffectiveChannel channel, Trigger trigger) {
    return switch (fetching.fetch(channel, correlationId, trigger.flow(), trigger.about())) {
      case FetchedOrder.Imported(var orders) ->
          new TriggerAnswer.Triggered(correlationId.value(), said(orders));
      case FetchedOrder.NotThere gone ->
          new TriggerAnswer.Refused(
              Refusal.of(Code.SOURCE_NOT_FOUND, "the marketplace shows no such order or package"));
      case FetchedOrder.NotAsked(var why, var later) ->
          new TriggerAnswer.Refused(Refusal.retry(Code.TRY_AGAIN, why, later));
    };
  }

  private TriggerAnswer read(Caller caller, EffectiveChannel channel, String split) {
    return hurrying
        .readNow(channel, split, "by " + caller.name())
        .<TriggerAnswer>map(TriggerAnswer.Refused::new)
        .orElseGet(() -> new TriggerAnswer.Triggered(split, "the marketplace is read now"));
  }

  private static String said(List<StoredOrder> orders) {
    return orders.stream()
        .flatMap(order -> order.packages().stream())
        .map(stored -> stored.number() + " " + stored.status().wire())
        .collect(Collectors.joining(", "));
  }

  private void log(CorrelationId id, EffectiveChannel channel, Trigger trigger, Step step) {
    logging.add(id, channel.id(), trigger.flow(), trigger.about(), List.of(step));
  }

  private static Step step(TriggerAnswer answer) {
    return switch (answer) {
      case TriggerAnswer.Triggered(var id, var detail) -> Step.done("trigger_done", detail);
      case TriggerAnswer.Refused(var no) ->
          Step.refused("trigger_refused", no.code().wire(), no.detail());
    };
  }
}
