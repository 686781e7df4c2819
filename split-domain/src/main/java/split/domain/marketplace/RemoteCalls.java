package split.domain.marketplace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * The one door to marketplaces. Whatever stands behind it, a call ends in time with a bounded
 * answer or a {@link Fault}: its budget and the address are checked before, the whole exchange has
 * a deadline that a dripping answer cannot stretch, an answer is at most {@value #MOST_BYTES}
 * bytes, and each exchange becomes a step of the account without its credentials.
 */
@ApplicationScoped
public class RemoteCalls {
  static final int MOST_BYTES = 1024 * 1024;
  private static final System.Logger LOG = System.getLogger(RemoteCalls.class.getName());

  private final AddressGuard guard;
  private final RemoteClients clients;
  private final CallBudget budget;
  private final Clock clock;

  protected RemoteCalls() {
    this(null, null, null, null);
  }

  @Inject
  public RemoteCalls(AddressGuard guard, RemoteClients clients, CallBudget budget, Clock clock) {
    this.guard = guard;
    this.clients = clients;
    this.budget = budget;
    this.clock = clock;
  }

  /**
   * @param judge reads the answer; its verdict decides whether the step counts as done
   */
  public <A, T> Verdict<T> exchange(
      Account account, Endpoint endpoint, RemoteCall<A> call, Function<Answer, Verdict<T>> judge) {
    Instant at = clock.instant();
    long start = System.nanoTime();
    Verdict<Answer> received = withinBudget(call).orElseGet(() -> receive(endpoint, call));
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    Verdict<T> verdict = received.then(judge);
    account.exchanges().add(new ExchangeRecord(endpoint, call, received, at, millis).step(verdict));
    return verdict;
  }

  private Optional<Verdict<Answer>> withinBudget(RemoteCall<?> call) {
    return Optional.ofNullable(call.rate())
        .flatMap(budget::take)
        .map(wait -> new Verdict.Failed<>(new Fault.Throttled(wait, usedUp(call.rate()))));
  }

  private static String usedUp(Rate rate) {
    return "not sent, by our own limit: the marketplace allows %d such calls in %s"
        .formatted(rate.limit().requests(), rate.limit().per());
  }

  private <A> Verdict<Answer> receive(Endpoint endpoint, RemoteCall<A> call) {
    Optional<URI> base = endpoint.uri();
    if (base.isEmpty()) {
      return new Verdict.Failed<>(new Fault.Misconfigured("the base address is no URL"));
    }
    FutureTask<Verdict<Answer>> task = new FutureTask<>(() -> send(base.get(), endpoint, call));
    // Interrupting a virtual thread closes the socket it waits on: the deadline leaves nothing
    // behind.
    Thread.ofVirtual().name("remote-call").start(task);
    try {
      return task.get(endpoint.deadline().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      return unreachable("no complete answer within " + endpoint.deadline().toMillis() + " ms");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return unreachable("interrupted while waiting for the answer");
    } catch (ExecutionException failure) {
      return broken(endpoint, failure.getCause());
    } finally {
      task.cancel(true);
    }
  }

  private <A> Verdict<Answer> send(URI base, Endpoint endpoint, RemoteCall<A> call)
      throws IOException {
    Optional<String> objection = guard.objection(base);
    if (objection.isPresent()) {
      return new Verdict.Failed<>(new Fault.Misconfigured("not called: " + objection.get()));
    }
    try (Response response = call.call().apply(clients.client(call.api(), endpoint));
        InputStream body = response.readEntity(InputStream.class)) {
      byte[] bytes = body == null ? new byte[0] : body.readNBytes(MOST_BYTES + 1);
      return bytes.length > MOST_BYTES
          ? unreachable("the answer is larger than " + MOST_BYTES + " bytes")
          : new Verdict.Usable<>(answer(response, bytes, endpoint));
    }
  }

  private Answer answer(Response response, byte[] bytes, Endpoint endpoint) {
    String type = response.getHeaderString("Content-Type");
    return new Answer(
        response.getStatus(),
        type == null ? "" : type,
        retryAfter(response),
        bytes,
        clock.instant(),
        endpoint.secrets());
  }

  private static String retryAfter(Response response) {
    String asked = response.getHeaderString("Retry-After");
    return asked == null ? response.getHeaderString("X-RateLimit-Reset") : asked;
  }

  private static Verdict<Answer> broken(Endpoint endpoint, Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    Throwable root = failure;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    LOG.log(Level.DEBUG, "a remote call broke", failure);
    return unreachable(
        endpoint.secrets().mask(root.getClass().getSimpleName() + ": " + root.getMessage()));
  }

  private static Verdict<Answer> unreachable(String detail) {
    return new Verdict.Failed<>(new Fault.Unreachable(detail));
  }
}
