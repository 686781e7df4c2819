package split.domain.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import split.domain.channel.EffectiveChannel;
import split.domain.marketplace.Exchanges;
import split.domain.operation.Announcement;
import split.domain.operation.OperationHandler;
import split.domain.operation.Outcome;
import split.domain.operation.Performed;
import split.vocabulary.LeasedOperation;

/**
 * The operation {@code webhook}: tells one target of one event. Nothing is announced before: to
 * whom it comes twice sees the same uuid. When it is tried again is the webhook's own affair.
 */
@ApplicationScoped
public class WebhookOperation implements OperationHandler {
  static final String KIND = "webhook";

  @Inject private DeliveryPreparing preparing;
  @Inject private DeliverySending sending;
  @Inject private DeliveryRecording recording;
  @Inject private Clock clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Performed perform(
      LeasedOperation operation, EffectiveChannel channel, Announcement announcement) {
    long id = operation.subjectId();
    return switch (preparing.prepare(id)) {
      case Prepared.Ready(Delivery delivery) -> deliver(id, delivery);
      case Prepared.Over(Outcome outcome) ->
          new Performed(
              outcome, true, List.of(), (decision, settled) -> recording.over(id, decision));
    };
  }

  private Performed deliver(long id, Delivery delivery) {
    Exchanges exchanges = new Exchanges();
    Attempt attempt = sending.send(delivery, exchanges);
    double chance = ThreadLocalRandom.current().nextDouble();
    Delivery.Terms terms = delivery.terms();
    var policy =
        new RetryPolicy(terms.countdown(), terms.retriesRefusals(), clock.instant(), chance);
    return new Performed(
        policy.judge(attempt, delivery.tries() + 1),
        true,
        exchanges.steps(),
        (decision, settled) -> recording.tried(id, decision, attempt));
  }

  @Override
  public Optional<String> beginAnew(long subjectId) {
    return recording.beginAnew(subjectId);
  }
}
