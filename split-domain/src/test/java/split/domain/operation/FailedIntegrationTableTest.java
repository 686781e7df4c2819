package split.domain.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.vocabulary.FailedIntegration;
import split.vocabulary.FailedIntegration.Rule;
import split.vocabulary.LeasedOperation;
import split.vocabulary.LeasedOperation.Tries;
import split.vocabulary.OperationStatus;

/** Every edge of the failed integration rule; seconds are counted from the first failure. */
class FailedIntegrationTableTest {
  private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
  private static final Outcome TIMEOUT = new Outcome.Unreachable("timeout");
  private static final Outcome PENDING = new Outcome.Pending("0 of 2");
  private static final Duration SIX_HOURS = Duration.ofHours(6);

  @ParameterizedTest(
      name = "FIX-1 FIX-2 rest {0}, expiry {1}, count {2}: failure at {3} after {4} penalties: {5}")
  @CsvSource({
    // the count ends it
    "100,  10000, 0,     0, 0, dead",
    "100,  10000, 1,     0, 0, 100",
    "100,  10000, 1,   100, 1, dead",
    "100,  10000, 3,   300, 2, 400",
    "100,  10000, 3,   300, 3, dead",
    // the expiry ends it, and a hundredth of the rest is not held against it
    "1000,  2000, 9,  1000, 1, 2000",
    "1000,  2000, 9,  1010, 1, 2010",
    "1000,  2000, 9,  1011, 1, dead",
    "1000,   999, 9,     0, 0, 1000",
    "1000,   900, 9,     0, 0, dead",
    "1000,     0, 9,     0, 0, dead",
    // no rest at all
    "0,       60, 9,    60, 5, 60",
    "0,       60, 9,    61, 5, dead",
    "0,        0, 9,     0, 0, 0",
    // whichever is first, with the published numbers
    "28800, 57601, 3,     0, 0, 28800",
    "28800, 57601, 3, 28860, 1, 57660",
    "28800, 57601, 3, 57660, 2, dead",
    "28800, 57601, 2, 57601, 2, dead"
  })
  void edges(int rest, int expiry, int count, int failedAt, int penalties, String next) {
    Decision decision = fail(rule(rest, expiry, count), penalties, failedAt);
    assertThat(decision)
        .isEqualTo(
            next.equals("dead")
                ? new Decision.End(OperationStatus.DEAD)
                : new Decision.Penalise(
                    FIRST.plusSeconds(Long.parseLong(next)), FIRST.plusSeconds(expiry)));
  }

  @Test
  @DisplayName("FIX-1 the published order rule gives its two later tries, slow as they may be")
  void published() {
    List<Long> tries = new ArrayList<>();
    long at = 0;
    int penalties = 0;
    Decision decision;
    do {
      tries.add(at);
      long failedAt = at + (at == 0 ? 0 : 60);
      decision = fail(FailedIntegration.DEFAULTS.ruleFor("order"), penalties++, failedAt);
      at =
          decision instanceof Decision.Penalise penalty
              ? Duration.between(FIRST, penalty.until()).toSeconds()
              : at;
    } while (decision instanceof Decision.Penalise);
    assertThat(tries).containsExactly(0L, 28_800L, 57_660L);
  }

  @Test
  @DisplayName("FIX-3 a changed rule judges the next failure; what was given stays as it was")
  void changed() {
    Decision given = fail(rule(10_800, 99_999, 5), 0, 0);
    assertThat(given)
        .isEqualTo(new Decision.Penalise(FIRST.plusSeconds(10_800), FIRST.plusSeconds(99_999)));
    assertThat(fail(rule(7_200, 50_000, 5), 1, 10_800))
        .isEqualTo(new Decision.Penalise(FIRST.plusSeconds(18_000), FIRST.plusSeconds(50_000)));
  }

  @ParameterizedTest(name = "FIX-4 {0} h after the call it is {1}")
  @CsvSource({"5,looked for", "6,looked for", "7,penalised"})
  void sentToRemote(int hours, String expected) {
    Decision decision =
        decide(setting(rule(100, 10_000, 3)), tries(0, 99), PENDING, FIRST, hours * 3600L);
    assertThat(decision)
        .isInstanceOf(
            expected.equals("penalised") ? Decision.Penalise.class : Decision.PollAgain.class);
  }

  @ParameterizedTest(name = "FIX-4 where nothing was told, {0} looks in vain: penalised is {1}")
  @CsvSource({"0,false", "364,false", "366,true"})
  void neverTold(int polls, boolean penalised) {
    Decision decision =
        decide(setting(rule(100, 10_000, 3)), tries(0, polls), PENDING, null, 999_999);
    assertThat(decision instanceof Decision.Penalise).isEqualTo(penalised);
  }

  @ParameterizedTest(name = "FIX-6 after {0} s of waiting for another it asks again after {1} s")
  @CsvSource({"0,5", "60,5", "120,10", "720,60", "99999,60"})
  void blocked(long waited, long next) {
    assertThat(
            decide(
                setting(rule(0, 0, 0)), tries(0, 0), new Outcome.Blocked("its turn"), null, waited))
        .isEqualTo(new Decision.WaitUntil(FIRST.plusSeconds(waited + next)));
  }

  @ParameterizedTest(name = "FIX-2 {0} is never tried again, whatever the rule")
  @CsvSource({"source_not_splittable", "package_gone", "source_never_came"})
  void refused(String code) {
    assertThat(
            decide(
                setting(rule(0, 99_999, 1000)),
                tries(0, 0),
                new Outcome.Refused(code, "for good"),
                FIRST,
                0))
        .isEqualTo(new Decision.End(OperationStatus.DEAD));
  }

  @ParameterizedTest(name = "FIX-1 {1} of a channel that says {0} goes by {2}")
  @CsvSource({
    "split_packages+order+DEFAULT, split_packages, split_packages",
    "order+DEFAULT,                split_packages, order",
    "DEFAULT,                      split_packages, DEFAULT",
    "product,                      split_packages, published default",
    "order,                        carry_over,     published default",
    "order+DEFAULT,                carry_over,     DEFAULT",
    "order+DEFAULT,                productstock,   DEFAULT"
  })
  void fallback(String said, String type, String from) {
    Map<String, Rule> rules = new HashMap<>();
    for (String each : said.split("\\+")) {
      rules.put(each, rule(each.length(), 9, 9));
    }
    FailedIntegration setting = new FailedIntegration(rules, SIX_HOURS);
    assertThat(setting.sourceOf(type)).isEqualTo(from);
    assertThat(setting.ruleFor(type))
        .isEqualTo(rules.getOrDefault(from, FailedIntegration.DEFAULTS.ruleFor(type)));
  }

  private static Rule rule(int rest, int expiry, int count) {
    return new Rule(Duration.ofSeconds(rest), Duration.ofSeconds(expiry), count);
  }

  private static FailedIntegration setting(Rule rule) {
    return new FailedIntegration(Map.of("split_packages", rule), SIX_HOURS);
  }

  private static Tries tries(int penalties, int polls) {
    return new Tries(9, 3, polls, penalties, null, null);
  }

  private static Decision fail(Rule rule, int penalties, long failedAt) {
    Tries tries = new Tries(9, 3, 0, penalties, FIRST, null);
    return decide(setting(rule), tries, TIMEOUT, FIRST, failedAt);
  }

  private static Decision decide(
      FailedIntegration setting, Tries tries, Outcome outcome, Instant toldAt, long seconds) {
    var operation =
        new LeasedOperation(
            1, 1, "split_packages", 1, 1, "c", "204", false, null, tries, FIRST, toldAt);
    return new FailedIntegrationPolicy(setting, FIRST.plusSeconds(seconds), 0, false)
        .decide(operation, outcome, toldAt);
  }
}
