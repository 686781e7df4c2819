package split.domain.marketplace.trendyol;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Answers together those who ask at the same time. Whoever finds no round open opens one and leads
 * it: he waits for the round before to end and a moment more, closes his own and asks for all who
 * have joined meanwhile. Without the moment the first of many would spend a scarce call on himself
 * alone. An answer is never older than the question.
 *
 * @param <N> what is needed
 * @param <A> what answers all needs of a round
 */
final class Together<N, A> {
  private static final long GATHERING_MILLIS = 50;

  private final int mostNeeds;
  private final ReentrantLock turn = new ReentrantLock(true);
  private Round<N, A> open;

  Together(int mostNeeds) {
    this.mostNeeds = mostNeeds;
  }

  /**
   * @param led whether the asker himself has led the round
   */
  record Answered<A>(A answer, boolean led) {}

  /**
   * @param patience longest wait for the round before, and for a leader's answer twice that
   * @param call asks for every need of the round; its failures are values
   * @return empty where patience ran out or the leader broke down
   */
  Optional<Answered<A>> ask(Set<N> needs, Duration patience, Function<Set<N>, A> call) {
    Round<N, A> round;
    boolean leads;
    synchronized (this) {
      leads = open == null || !open.hasRoomFor(needs, mostNeeds);
      if (leads) {
        open = new Round<>(new LinkedHashSet<>(), new CompletableFuture<>());
      }
      round = open;
      round.needs.addAll(needs);
    }
    try {
      Optional<A> answer =
          leads ? lead(round, patience, call) : await(round, patience.multipliedBy(2));
      return answer.map(said -> new Answered<>(said, leads));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private Optional<A> lead(Round<N, A> round, Duration patience, Function<Set<N>, A> call)
      throws InterruptedException {
    boolean mine = false;
    try {
      mine = turn.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (mine) {
        TimeUnit.MILLISECONDS.sleep(GATHERING_MILLIS);
      }
      Set<N> needs = close(round);
      if (!mine) {
        return Optional.empty();
      }
      A answer = call.apply(needs);
      round.answer.complete(answer);
      return Optional.of(answer);
    } finally {
      if (mine) {
        turn.unlock();
      }
      close(round);
      round.answer.cancel(false);
    }
  }

  private synchronized Set<N> close(Round<N, A> round) {
    if (open == round) {
      open = null;
    }
    return Set.copyOf(round.needs);
  }

  private static <N, A> Optional<A> await(Round<N, A> round, Duration patience)
      throws InterruptedException {
    try {
      return Optional.of(round.answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException | ExecutionException | CancellationException e) {
      return Optional.empty();
    }
  }

  private record Round<N, A>(Set<N> needs, CompletableFuture<A> answer) {
    boolean hasRoomFor(Set<N> more, int most) {
      return needs.size() + more.stream().filter(need -> !needs.contains(need)).count() <= most;
    }
  }
}
