package split.domain.splitting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import split.domain.access.Needs;
import split.domain.oms.FetchedOrder;
import split.domain.splitting.SplitAnswer.SplitResult;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.vocabulary.Violation;

/**
 * The way in for a split decision: gate, then one transaction, then perhaps a look at the
 * marketplace for a source nobody has told us about, and one more transaction. Holds no transaction
 * itself, so that none is open while the marketplace is asked.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SplitIntake {
  private static final String FLAG = "split_packages";

  @Inject private PackageSplitting splitting;
  @Inject private SourceLookup lookup;
  @Inject private RefusalLog refusals;
  @Inject private AnswerKeeping keeping;

  /**
   * @param renderer puts the result into the text that is answered and, if the request has a key,
   *     kept for replays
   */
  @Needs(Right.SPLIT)
  public SplitAnswer take(Intake intake, Function<SplitResult, String> renderer) {
    SplitAnswer answer =
        gate(intake)
            .<SplitAnswer>map(SplitAnswer.Refused::new)
            .orElseGet(
                () ->
                    Contention.settle(
                        again ->
                            withLookup(
                                intake,
                                () -> splitting.split(intake, again, renderer),
                                SplitAnswer.Refused::new),
                        SplitAnswer.Refused::new));
    if (answer instanceof SplitAnswer.Refused refused) {
      refusals.record(intake, refused.refusal());
    }
    return answer;
  }

  /** What {@link #take} would do; writes nothing. */
  @Needs(Right.SPLIT)
  public SplitDryRun plan(Intake intake) {
    return gate(intake)
        .<SplitDryRun>map(SplitDryRun.Refused::new)
        .orElseGet(
            () ->
                Contention.settle(
                    again ->
                        splitting
                            .dryRun(intake)
                            .orElseGet(() -> new SplitDryRun.Refused(unknown(intake))),
                    SplitDryRun.Refused::new));
  }

  /**
   * The caller waited and was given a later answer: replays of the key get the same from now on.
   */
  public void pin(Intake intake, String text) {
    keeping.replace(intake, text);
  }

  private <A> A withLookup(
      Intake intake, Supplier<Optional<A>> attempt, Function<Refusal, A> refused) {
    Optional<A> known = attempt.get();
    if (known.isPresent()) {
      return known.get();
    }
    return switch (lookup.bringIn(intake)) {
      case FetchedOrder.Imported found ->
          attempt.get().orElseGet(() -> refused.apply(unknown(intake)));
      case FetchedOrder.NotThere gone -> refused.apply(unknown(intake));
      case FetchedOrder.NotAsked unasked ->
          refused.apply(
              Refusal.retry(
                  Code.TRY_AGAIN,
                  "the source is not known here and " + unasked.why(),
                  unasked.retryAfter()));
    };
  }

  private static Optional<Refusal> gate(Intake intake) {
    if (!intake.channel().active()) {
      return Optional.of(Refusal.of(Code.CHANNEL_INACTIVE, "the channel is not active"));
    }
    if (!intake.channel().isOn(FLAG)) {
      return Optional.of(
          Refusal.of(
              Code.FEATURE_DISABLED, "the feature flag split_packages is off for this channel"));
    }
    List<Violation> event = EventPolicy.check(intake.request(), intake.channel());
    if (!event.isEmpty()) {
      return Optional.of(Refusal.of(event));
    }
    return intake.request().number() == null
            || (intake.request().groups().isEmpty() && !intake.shape().isEmpty())
        ? Optional.of(Refusal.of(intake.shape()))
        : Optional.empty();
  }

  private static Refusal unknown(Intake intake) {
    return Refusal.of(
        List.of(
            new Violation(
                Code.SOURCE_NOT_FOUND,
                "/payload/number",
                "no package or order of this channel has this number",
                null,
                intake.request().number())));
  }
}
