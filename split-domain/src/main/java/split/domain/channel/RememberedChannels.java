package split.domain.channel;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import split.domain.memory.ShortMemory;

/**
 * Effective channels as they were a moment ago; every node sees a change within a second, the
 * changing one at once.
 */
@ApplicationScoped
public class RememberedChannels {
  @Inject private Clock clock;

  private ShortMemory<String, EffectiveChannel> bySlug;
  private ShortMemory<Long, EffectiveChannel> byId;

  @PostConstruct
  void open() {
    bySlug = new ShortMemory<>(clock);
    byId = new ShortMemory<>(clock);
  }

  Optional<EffectiveChannel> bySlug(
      String slug, Function<String, Optional<EffectiveChannel>> reading) {
    return bySlug.recall(slug, reading);
  }

  Optional<EffectiveChannel> byId(long id, Function<Long, Optional<EffectiveChannel>> reading) {
    return byId.recall(id, reading);
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChannelChanged changed) {
    bySlug.forget();
    byId.forget();
  }
}
