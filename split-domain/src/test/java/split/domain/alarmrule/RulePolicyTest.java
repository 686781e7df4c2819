package split.domain.alarmrule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import split.domain.alarmrule.WatchPolicy.Verdict;
import split.view.alarmrule.ChannelFigures;
import split.view.alarmrule.ChannelFigures.Results;
import split.vocabulary.AlarmMeasure;
import split.vocabulary.RuleTerms;
import split.vocabulary.Violation;

class RulePolicyTest {
  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Duration HOUR = Duration.ofHours(1);

  static Stream<Arguments> figures() {
    return Stream.of(
        arguments(AlarmMeasure.CONSECUTIVE_FAILURES, 3L, results(9, 2, 0, 2), false),
        arguments(AlarmMeasure.CONSECUTIVE_FAILURES, 3L, results(9, 3, 0, 3), true),
        arguments(AlarmMeasure.DEAD_OPERATIONS, 2L, results(0, 5, 1, 5), false),
        arguments(AlarmMeasure.DEAD_OPERATIONS, 2L, results(0, 5, 2, 5), true),
        arguments(AlarmMeasure.FAILURE_RATE, 50L, results(0, 4, 0, 4), false),
        arguments(AlarmMeasure.FAILURE_RATE, 50L, results(0, 0, 0, 0), false),
        arguments(AlarmMeasure.FAILURE_RATE, 50L, results(3, 2, 0, 2), false),
        arguments(AlarmMeasure.FAILURE_RATE, 50L, results(3, 3, 0, 0), true),
        arguments(AlarmMeasure.BACKLOG_AGE, 60L, due(NOON.minusSeconds(59)), false),
        arguments(AlarmMeasure.BACKLOG_AGE, 60L, due(NOON.minusSeconds(60)), true),
        arguments(AlarmMeasure.BACKLOG_AGE, 60L, due(NOON.plusSeconds(600)), false),
        arguments(AlarmMeasure.BACKLOG_AGE, 60L, due(null), false),
        arguments(AlarmMeasure.NO_TRAFFIC, null, taken(true, NOON.minusSeconds(3599)), false),
        arguments(AlarmMeasure.NO_TRAFFIC, null, taken(true, NOON.minusSeconds(3600)), true),
        arguments(AlarmMeasure.NO_TRAFFIC, null, taken(false, NOON.minusSeconds(9999)), false),
        arguments(AlarmMeasure.CIRCUIT_OPEN, null, circuit(false), false),
        arguments(AlarmMeasure.CIRCUIT_OPEN, null, circuit(true), true));
  }

  @ParameterizedTest(name = "N11-5 {0} with the limit {1} and {2}: {3}")
  @MethodSource("figures")
  void holds(AlarmMeasure measure, Long threshold, ChannelFigures figures, boolean holds) {
    RulePolicy.Judgement judged = RulePolicy.judge(terms(measure, threshold, HOUR), figures, NOON);
    assertThat(judged.holds()).isEqualTo(holds);
    assertThat(judged.sentence()).isNotBlank().doesNotContain("%d");
  }

  static Stream<Arguments> watches() {
    return Stream.of(
        arguments("not held for long enough", true, 59, false, true, Verdict.LEAVE),
        arguments("held for long enough", true, 60, false, true, Verdict.RAISE),
        arguments("raised already", true, 600, true, true, Verdict.LEAVE),
        arguments("not gone for long enough", false, 119, true, true, Verdict.LEAVE),
        arguments("gone for long enough", false, 120, true, true, Verdict.RESOLVE),
        arguments("resolved by a person only", false, 9999, true, false, Verdict.LEAVE),
        arguments("nothing to resolve", false, 9999, false, true, Verdict.LEAVE));
  }

  @ParameterizedTest(name = "N11-5 {0}: {5}")
  @MethodSource("watches")
  void debounced(
      String situation, boolean holds, long seconds, boolean open, boolean auto, Verdict verdict) {
    assertThat(
            WatchPolicy.decide(
                debounced(auto, null), holds, NOON.minusSeconds(seconds), open, NOON))
        .isEqualTo(verdict);
  }

  @Test
  @DisplayName("N11-5 while a rule is snoozed nothing is raised, but resolved all the same")
  void snoozed() {
    Instant longAgo = NOON.minusSeconds(9999);
    RuleTerms asleep = debounced(true, NOON.plusSeconds(1));
    RuleTerms awake = debounced(true, NOON);
    assertThat(WatchPolicy.decide(asleep, true, longAgo, false, NOON)).isEqualTo(Verdict.LEAVE);
    assertThat(WatchPolicy.decide(asleep, false, longAgo, true, NOON)).isEqualTo(Verdict.RESOLVE);
    assertThat(WatchPolicy.decide(awake, true, longAgo, false, NOON)).isEqualTo(Verdict.RAISE);
  }

  static Stream<Arguments> forms() {
    return Stream.of(
        arguments(terms(AlarmMeasure.CIRCUIT_OPEN, null, null), ""),
        arguments(terms(AlarmMeasure.CIRCUIT_OPEN, 1L, HOUR), "/threshold /window_seconds"),
        arguments(terms(AlarmMeasure.FAILURE_RATE, null, null), "/threshold /window_seconds"),
        arguments(terms(AlarmMeasure.FAILURE_RATE, 100L, HOUR), ""),
        arguments(terms(AlarmMeasure.FAILURE_RATE, 101L, HOUR), "/threshold"),
        arguments(terms(AlarmMeasure.DEAD_OPERATIONS, 0L, HOUR), "/threshold"),
        arguments(terms(AlarmMeasure.NO_TRAFFIC, null, Duration.ofSeconds(59)), "/window_seconds"),
        arguments(terms(AlarmMeasure.NO_TRAFFIC, null, Duration.ofDays(2)), "/window_seconds"),
        arguments(terms(AlarmMeasure.BACKLOG_AGE, 60L, null), ""));
  }

  @ParameterizedTest(name = "N11-5 {0}: wrong is \"{1}\"")
  @MethodSource("forms")
  void form(RuleTerms terms, String wrong) {
    assertThat(RuleFormPolicy.check(terms).stream().map(Violation::pointer).toList())
        .isEqualTo(wrong.isEmpty() ? List.of() : List.of(wrong.split(" ")));
  }

  @Test
  @DisplayName("N11-5 another limit begins anew, another name or snooze does not")
  void changed() {
    RuleTerms before = terms(AlarmMeasure.BACKLOG_AGE, 60L, null);
    RuleTerms other = terms(AlarmMeasure.BACKLOG_AGE, 61L, null);
    assertThat(RuleChangePolicy.watchesSomethingElse(before, 1L, before, 1L)).isFalse();
    assertThat(RuleChangePolicy.watchesSomethingElse(before, 1L, other, 1L)).isTrue();
    assertThat(RuleChangePolicy.watchesSomethingElse(before, 1L, before, null)).isTrue();
    assertThat(
            RuleChangePolicy.watchesSomethingElse(
                debounced(true, null), 1L, debounced(false, NOON), 1L))
        .isFalse();
  }

  private static RuleTerms terms(AlarmMeasure measure, Long threshold, Duration window) {
    return new RuleTerms(
        "rule", measure, threshold, window, Duration.ZERO, Duration.ZERO, true, true, null);
  }

  private static RuleTerms debounced(boolean autoResolve, Instant snoozedUntil) {
    return new RuleTerms(
        "rule",
        AlarmMeasure.CIRCUIT_OPEN,
        null,
        null,
        Duration.ofSeconds(60),
        Duration.ofSeconds(120),
        autoResolve,
        true,
        snoozedUntil);
  }

  private static ChannelFigures results(long done, long failed, long dead, long inARow) {
    return figures(true, false, null, NOON, new Results(done, failed, dead, inARow));
  }

  private static ChannelFigures due(Instant oldest) {
    return figures(true, false, oldest, NOON, Results.NONE);
  }

  private static ChannelFigures taken(boolean active, Instant last) {
    return figures(active, false, null, last, Results.NONE);
  }

  private static ChannelFigures circuit(boolean open) {
    return figures(true, open, null, NOON, Results.NONE);
  }

  private static ChannelFigures figures(
      boolean active, boolean circuitOpen, Instant oldest, Instant last, Results results) {
    return new ChannelFigures(1, "shop", active, circuitOpen, oldest, last, results);
  }
}
