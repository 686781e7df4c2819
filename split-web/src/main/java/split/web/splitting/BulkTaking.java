package split.web.splitting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import split.domain.channel.EffectiveChannel;
import split.domain.splitting.Intake;
import split.domain.splitting.SplitAnswer;
import split.domain.splitting.SplitDryRun;
import split.domain.splitting.SplitIntake;
import split.domain.splitting.SplitRequest;
import split.vocabulary.Code;
import split.vocabulary.CorrelationId;
import split.vocabulary.Refusal;
import split.web.json.Findings;
import split.web.json.Value;
import split.web.problem.FailureMapper;
import split.web.problem.RefusedException;
import split.web.token.Call;
import split.web.token.RateLimits;

/**
 * Takes the sources of a bulk one after the other, each as if it had come alone: in a transaction
 * and under a correlation id of its own, so that none harms another (SPL-18). Whatever has no turn
 * within {@value #LONGEST} seconds, because a database or a marketplace is slow, is told to come
 * back.
 */
@RequestScoped
public class BulkTaking {
  static final int LONGEST = 30;
  private static final Duration SOON = Duration.ofSeconds(1);

  @Inject private SplitIntake splits;
  @Inject private RateLimits limits;
  @Inject private Call call;
  @Inject private Clock clock;

  public BulkTaking() {}

  BulkTaking(SplitIntake splits, RateLimits limits, Call call, Clock clock) {
    this.splits = splits;
    this.limits = limits;
    this.call = call;
    this.clock = clock;
  }

  List<Taken> take(EffectiveChannel channel, List<Value> sources, BulkKeys keys, boolean dryRun) {
    Instant end = clock.instant().plusSeconds(LONGEST);
    return IntStream.range(0, sources.size())
        .mapToObj(place -> take(channel, sources.get(place), place, keys, dryRun, end))
        .toList();
  }

  private Taken take(
      EffectiveChannel channel,
      Value source,
      int place,
      BulkKeys keys,
      boolean dryRun,
      Instant end) {
    CorrelationId id = CorrelationId.fresh();
    Taken taken;
    try {
      taken =
          noTurn(place, end)
              .<Taken>map(refusal -> new Taken.Refused(id, refusal))
              .orElseGet(
                  () -> {
                    Intake intake = intake(channel, id, source, keys.of(source, place));
                    return dryRun ? planned(intake) : taken(intake);
                  });
    } catch (RefusedException refused) {
      taken = new Taken.Refused(id, refused.refusal());
    } catch (RuntimeException failure) {
      taken = new Taken.Refused(id, FailureMapper.refusal(failure, id));
    }
    return taken instanceof Taken.Refused(var same, var refusal)
        ? new Taken.Refused(same, refusal.within("/" + place))
        : taken;
  }

  /** The first source is the request that was let in already. */
  private Optional<Refusal> noTurn(int place, Instant end) {
    if (clock.instant().isAfter(end)) {
      return Optional.of(
          Refusal.retry(Code.TRY_AGAIN, "the sources before this one took too long", SOON));
    }
    return place == 0 ? Optional.empty() : limits.refusal(call.caller());
  }

  private Intake intake(
      EffectiveChannel channel, CorrelationId id, Value source, Optional<Intake.Key> key) {
    Findings findings = new Findings();
    SplitRequest decision = SplitRequestReader.read(source, findings);
    return new Intake(call.caller(), channel, id, false, decision, findings.violations(), key);
  }

  private Taken taken(Intake intake) {
    return switch (splits.take(intake, AnswerShown::text)) {
      case SplitAnswer.Refused(var refusal) -> new Taken.Refused(intake.correlationId(), refusal);
      case SplitAnswer.Replayed(var first, var text) ->
          new Taken.Answered(intake.correlationId(), text, true);
      case SplitAnswer.Accepted accepted -> new Taken.Committed(intake, accepted);
    };
  }

  private Taken planned(Intake intake) {
    CorrelationId id = intake.correlationId();
    return switch (splits.plan(intake)) {
      case SplitDryRun.Refused(var refusal) -> new Taken.Refused(id, refusal);
      case SplitDryRun.Shown(var plan) -> new Taken.Answered(id, DryRunShown.text(plan, id), false);
    };
  }
}
