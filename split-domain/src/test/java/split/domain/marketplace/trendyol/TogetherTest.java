package split.domain.marketplace.trendyol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import split.domain.marketplace.trendyol.Together.Answered;

@Timeout(60)
class TogetherTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(1);

  private final Crowd crowd = new Crowd();
  private final Together<Integer, Set<Integer>> together = new Together<>(3);
  private final List<Set<Integer>> calls = new CopyOnWriteArrayList<>();
  private final CountDownLatch firstIsUnderWay = new CountDownLatch(1);
  private final CountDownLatch firstMayEnd = new CountDownLatch(1);

  @AfterEach
  void stop() {
    crowd.close();
  }

  @Test
  @DisplayName("MKT-5 whoever is alone asks at once, for himself")
  void alone() {
    assertThat(ask(LONG, 1)).contains(new Answered<>(Set.of(1), true));
    assertThat(ask(LONG, 2)).contains(new Answered<>(Set.of(2), true));
  }

  @Test
  @DisplayName(
      "MKT-5 those who come while a call is under way share the next one, and one leads it")
  void shared() throws Exception {
    var first = firstUnderWay();
    var others = List.of(send(1), send(2), send(3), send(3));
    crowd.allWait();
    firstMayEnd.countDown();
    assertThat(Crowd.answer(first)).contains(new Answered<>(Set.of(0), true));
    List<Answered<Set<Integer>>> answers =
        others.stream().map(other -> Crowd.answer(other).orElseThrow()).toList();
    assertThat(answers).extracting(Answered::answer).containsOnly(Set.of(1, 2, 3));
    assertThat(answers).filteredOn(Answered::led).hasSize(1);
    assertThat(calls).containsExactly(Set.of(0), Set.of(1, 2, 3));
  }

  @Test
  @DisplayName("MKT-5 who finds no room opens the round after")
  void full() throws Exception {
    var first = firstUnderWay();
    send(1, 2);
    crowd.allWait();
    send(3, 4);
    crowd.allWait();
    var fifth = send(5);
    crowd.allWait();
    firstMayEnd.countDown();
    Crowd.answer(first);
    assertThat(Crowd.answer(fifth).orElseThrow().answer()).isEqualTo(Set.of(3, 4, 5));
    assertThat(calls).containsExactly(Set.of(0), Set.of(1, 2), Set.of(3, 4, 5));
  }

  @Test
  @DisplayName("MKT-5 nobody waits for ever, and nobody joins a round that was given up")
  void impatient() throws Exception {
    var first = firstUnderWay();
    assertThat(ask(SHORT, 1)).isEmpty();
    firstMayEnd.countDown();
    Crowd.answer(first);
    assertThat(ask(LONG, 2)).contains(new Answered<>(Set.of(2), true));
  }

  @Test
  @DisplayName("MKT-5 a leader that breaks down lets the others go, and the next round is led")
  void broken() throws Exception {
    var first = firstUnderWay();
    var leader =
        crowd.send(
            () ->
                together.ask(
                    Set.of(1),
                    LONG,
                    all -> {
                      throw new IllegalStateException("broken");
                    }));
    crowd.allWait();
    var follower = send(2);
    crowd.allWait();
    firstMayEnd.countDown();
    Crowd.answer(first);
    assertThatThrownBy(leader::get).hasRootCauseMessage("broken");
    assertThat(Crowd.answer(follower)).isEmpty();
    assertThat(ask(LONG, 3)).contains(new Answered<>(Set.of(3), true));
  }

  @Test
  @DisplayName(
      "MKT-5 who is interrupted while waiting goes without an answer, and stays interrupted")
  void interrupted() throws Exception {
    firstUnderWay();
    FutureTask<Boolean> waiting =
        crowd.send(() -> ask(LONG, 1).isEmpty() && Thread.currentThread().isInterrupted());
    crowd.allWait();
    crowd.interruptLast();
    assertThat(Crowd.answer(waiting)).isTrue();
    firstMayEnd.countDown();
  }

  private FutureTask<Optional<Answered<Set<Integer>>>> firstUnderWay() throws InterruptedException {
    var first = crowd.send(() -> together.ask(Set.of(0), LONG, this::slowly));
    firstIsUnderWay.await();
    return first;
  }

  private FutureTask<Optional<Answered<Set<Integer>>>> send(Integer... needs) {
    return crowd.send(() -> ask(LONG, needs));
  }

  private Optional<Answered<Set<Integer>>> ask(Duration patience, Integer... needs) {
    Function<Set<Integer>, Set<Integer>> call = this::answer;
    return together.ask(Set.of(needs), patience, call);
  }

  private Set<Integer> slowly(Set<Integer> all) {
    firstIsUnderWay.countDown();
    try {
      firstMayEnd.await(LONG.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return answer(all);
  }

  private Set<Integer> answer(Set<Integer> all) {
    calls.add(all);
    return all;
  }
}
