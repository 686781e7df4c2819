package split.domain.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import split.domain.memory.ShortMemory;
import split.persistence.webhook.Subscribed;

/**
 * Who wanted to be told of what a moment ago, so that an event nobody wants costs nothing. Every
 * node knows a new webhook within a second, the registering one at once.
 */
@ApplicationScoped
public class Subscriptions {
  private static final String ALL = "";

  private final ShortMemory<String, Map<String, List<Subscription>>> memory;

  protected Subscriptions() {
    this.memory = null;
  }

  @Inject
  public Subscriptions(Clock clock) {
    this.memory = new ShortMemory<>(clock);
  }

  List<Subscription> to(String eventType, Supplier<List<Subscribed>> reading) {
    return memory
        .recall(ALL, all -> Optional.of(byType(reading.get())))
        .orElseThrow()
        .getOrDefault(eventType, List.of());
  }

  private static Map<String, List<Subscription>> byType(List<Subscribed> rows) {
    return rows.stream()
        .map(Subscription::of)
        .collect(Collectors.groupingBy(Subscription::eventType));
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) WebhookChanged changed) {
    memory.forget();
  }
}
