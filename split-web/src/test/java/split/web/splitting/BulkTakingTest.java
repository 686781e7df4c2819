package split.web.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.domain.splitting.Intake;
import split.domain.splitting.SplitAnswer;
import split.domain.splitting.SplitAnswer.SplitResult;
import split.domain.splitting.SplitIntake;
import split.vocabulary.Caller;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.TokenScope;
import split.vocabulary.Violation;
import split.web.json.StrictJson;
import split.web.json.Value;
import split.web.token.Call;
import split.web.token.RateLimits;

class BulkTakingTest {
  private static final BulkKeys NO_KEYS = new BulkKeys(Optional.empty(), Optional.empty());

  private final List<String> asked = new ArrayList<>();
  private Instant now = Instant.parse("2027-01-31T00:00:00Z");

  @Test
  @DisplayName("SPL-18 a source that fails unexpectedly is its own result; the others have theirs")
  void unexpected() {
    List<Taken> taken =
        take(
            intake -> {
              if (intake.request().number().equals("B")) {
                throw new IllegalStateException(new SQLTransientConnectionException("gone"));
              }
              return refused(intake);
            },
            "A",
            "B",
            "C");
    assertThat(asked).containsExactly("A", "B", "C");
    assertThat(codes(taken))
        .containsExactly(Code.SOURCE_NOT_FOUND, Code.TRY_AGAIN, Code.SOURCE_NOT_FOUND);
    assertThat(refusal(taken.get(2)).violations())
        .extracting(Violation::pointer)
        .containsExactly("/2/payload/number");
    assertThat(taken).extracting(Taken::correlationId).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("SPL-18 sources that had no turn in time are told to come back, and not begun")
  void tooLate() {
    List<Taken> taken =
        take(
            intake -> {
              now = now.plus(Duration.ofSeconds(20));
              return refused(intake);
            },
            "A",
            "B",
            "C");
    assertThat(asked).containsExactly("A", "B");
    assertThat(codes(taken))
        .containsExactly(Code.SOURCE_NOT_FOUND, Code.SOURCE_NOT_FOUND, Code.TRY_AGAIN);
    assertThat(refusal(taken.get(2)).retryAfter()).isPositive();
  }

  private List<Taken> take(Function<Intake, SplitAnswer> answers, String... numbers) {
    SplitIntake splits =
        new SplitIntake() {
          @Override
          public SplitAnswer take(Intake intake, Function<SplitResult, String> renderer) {
            asked.add(intake.request().number());
            return answers.apply(intake);
          }
        };
    Call call =
        new Call() {
          @Override
          public Caller caller() {
            return new Caller(1, "test", new TokenScope(Set.of(), Set.of(), null));
          }
        };
    List<Value> sources = List.of(numbers).stream().map(BulkTakingTest::source).toList();
    return new BulkTaking(splits, new RateLimits(), call, new Now())
        .take(null, sources, NO_KEYS, false);
  }

  private static SplitAnswer refused(Intake intake) {
    Violation unknown = Violation.of(Code.SOURCE_NOT_FOUND, "/payload/number", "unknown");
    return new SplitAnswer.Refused(Refusal.of(List.of(unknown)));
  }

  private static Value source(String number) {
    String text = "{\"payload\":{\"number\":\"" + number + "\",\"packages\":[]}}";
    return StrictJson.parse(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Code> codes(List<Taken> taken) {
    return taken.stream().map(one -> refusal(one).code()).toList();
  }

  private static Refusal refusal(Taken taken) {
    return ((Taken.Refused) taken).refusal();
  }

  private final class Now extends Clock {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
