package split.domain.sellercenter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import split.domain.channel.EffectiveChannel;
import split.domain.marketplace.Exchanges;
import split.domain.operation.Announcement;
import split.domain.operation.OperationHandler;
import split.domain.operation.Outcome;
import split.domain.operation.Performed;
import split.vocabulary.LeasedOperation;

/**
 * The operation {@code order_status_sync}: tells the order system what the items of a package have
 * come to. A doubt is resolved by telling it again, under the same key.
 */
@ApplicationScoped
public class OrderStatusOperation implements OperationHandler {
  static final String KIND = "order_status_sync";

  @Inject private StatusKeeping keeping;
  @Inject private OrderSystem orderSystem;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Performed perform(
      LeasedOperation operation, EffectiveChannel channel, Announcement announcement)
      throws Announcement.LeaseLost {
    return switch (keeping.take(operation.subjectId())) {
      case Telling.Tell(var update) -> {
        announcement.announce("", () -> {});
        yield tell(operation.subjectId(), update);
      }
      case Telling.Wait wait ->
          new Performed(
              new Outcome.Blocked("an older state of the package is being told"),
              true,
              List.of(),
              Performed.Effect.NONE);
      case Telling.Overtaken overtaken ->
          new Performed(
              new Outcome.Succeeded("not told: a later state of the package has followed"),
              true,
              List.of(),
              Performed.Effect.NONE);
    };
  }

  private Performed tell(long id, ItemUpdate update) {
    Exchanges exchanges = new Exchanges();
    Outcome outcome =
        Answers.outcome(
            orderSystem.updateItems(update, exchanges),
            answered -> "the order system has taken " + update.status().value());
    return new Performed(
        outcome, false, exchanges.steps(), (decision, settled) -> keeping.settle(id, decision));
  }

  @Override
  public Optional<String> beginAnew(long subjectId) {
    return keeping.beginAnew(subjectId);
  }
}
