package split.domain.operation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import split.domain.channel.ChannelDirectory;
import split.persistence.operation.OperationViews;
import split.view.Slice;
import split.view.Window;
import split.view.operation.Cause;
import split.view.operation.OperationFilter;
import split.view.operation.OperationView;
import split.vocabulary.Intervention;
import split.vocabulary.TokenScope;

/** Shows remote operations, what is coming for them, and why they fail (FIX-5). */
@Stateless
public class OperationReading {
  private static final int BATCH = 500;

  @Inject private OperationViews operations;
  @Inject private ChannelDirectory channels;
  @Inject private RememberedCircuits circuits;
  @Inject private Clock clock;

  /** Newest first. */
  public Slice<Forecast> page(OperationFilter filter, TokenScope scope, Window window) {
    return foresee(operations.page(filter, scope, window));
  }

  /** The same, of those that are penalised or dead. */
  public Slice<Forecast> failed(OperationFilter filter, TokenScope scope, Window window) {
    return foresee(operations.failed(filter, scope, window));
  }

  public Optional<Forecast> find(long id, TokenScope scope) {
    return operations.find(id, scope).map(this::foresee);
  }

  /** Of those that are penalised or dead, the most frequent first. */
  public Slice<Cause> causes(OperationFilter filter, TokenScope scope, Window window) {
    return operations.causes(filter, scope, window);
  }

  public List<OperationView> numbered(Collection<String> numbers, TokenScope scope) {
    return operations.numbered(numbers, scope);
  }

  public Set<Long> known(Collection<Long> ids, TokenScope scope) {
    return operations.known(ids, scope);
  }

  public long count(
      Intervention intervention, OperationFilter filter, TokenScope scope, Instant asOf) {
    return operations.count(filter, intervention.statuses(), scope, asOf);
  }

  public List<Long> next(
      Intervention intervention,
      OperationFilter filter,
      TokenScope scope,
      Instant asOf,
      long after) {
    return operations.next(filter, intervention.statuses(), scope, asOf, after, BATCH);
  }

  private Slice<Forecast> foresee(Slice<OperationView> found) {
    return new Slice<>(found.count(), found.rows().stream().map(this::foresee).toList());
  }

  private Forecast foresee(OperationView operation) {
    long channelId = operation.channelId();
    var policy =
        new NextStepPolicy(
            channels.byId(channelId).orElseThrow().failedIntegration(),
            circuits.of(channelId),
            clock.instant());
    return new Forecast(operation, policy.of(operation));
  }
}
