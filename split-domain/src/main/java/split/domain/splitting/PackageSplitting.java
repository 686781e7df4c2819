package split.domain.splitting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import split.domain.marketplace.Capability;
import split.domain.marketplace.Marketplaces;
import split.domain.splitting.SplitAnswer.SplitResult;
import split.domain.splitting.SplitRequest.RequestedGroup;
import split.persistence.flowlog.FlowLog;
import split.persistence.oms.Package;
import split.persistence.oms.Packages;
import split.persistence.splitting.IdempotencyKey;
import split.persistence.splitting.IdempotencyKeys;
import split.persistence.splitting.Split;
import split.persistence.splitting.Splits;
import split.vocabulary.Code;
import split.vocabulary.CorrelationId;
import split.vocabulary.Refusal;
import split.vocabulary.Step;

/** Takes one split decision: everything it changes is committed together, or nothing is. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class PackageSplitting {
  @Inject private SourceReading sources;
  @Inject private Packages packages;
  @Inject private Splits splits;
  @Inject private SplitStoring storing;
  @Inject private IdempotencyKeys keys;
  @Inject private FlowLog flowLog;
  @Inject private Marketplaces marketplaces;
  @Inject private Clock clock;

  /**
   * Whether the key was used before, a constraint tells while a division is written. It is read
   * where nothing new would be written, and after a race was lost.
   *
   * @param again a race was lost, perhaps against who used the key before
   * @return empty if the source is not known here
   */
  public Optional<SplitAnswer> split(
      Intake intake, boolean again, Function<SplitResult, String> renderer) {
    Optional<Judged> found = judged(intake);
    boolean divides = found.filter(PackageSplitting::divides).isPresent();
    Optional<SplitAnswer> kept = divides && !again ? Optional.empty() : kept(intake);
    if (kept.isPresent()) {
      return kept;
    }
    return found.map(
        judged ->
            switch (judged) {
              case Judged.Refused refused -> new SplitAnswer.Refused(refused.refusal());
              case Judged.Decided decided ->
                  accept(intake, decided.candidate(), decided.decision(), renderer);
            });
  }

  private static boolean divides(Judged judged) {
    return judged instanceof Judged.Decided decided
        && decided.decision() instanceof SplitDecision.Divide;
  }

  /** The same judgement without any writing (SPL-14); empty if the source is not known here. */
  public Optional<SplitDryRun> dryRun(Intake intake) {
    return judged(intake)
        .map(
            judged ->
                switch (judged) {
                  case Judged.Refused refused -> new SplitDryRun.Refused(refused.refusal());
                  case Judged.Decided decided ->
                      DryRunning.show(
                          decided.candidate(), decided.decision(), intake.channel(), marketplaces);
                });
  }

  private Optional<SplitAnswer> kept(Intake intake) {
    return intake
        .key()
        .flatMap(
            key ->
                keys.find(intake.caller().id(), intake.channel().id(), key.value())
                    .map(
                        kept ->
                            kept.belongsTo(key.fingerprint())
                                ? new SplitAnswer.Replayed(
                                    new CorrelationId(kept.correlationId()), kept.answer())
                                : new SplitAnswer.Refused(
                                    Refusal.of(
                                        Code.IDEMPOTENCY_KEY_REUSED,
                                        "this key was used for another request"))));
  }

  private Optional<Judged> judged(Intake intake) {
    SplitRequest request = intake.request();
    Capability capability = marketplaces.of(intake.channel().marketplace()).capability();
    SplitPolicy policy = new SplitPolicy(intake.channel(), capability);
    List<Candidate> candidates = sources.candidates(intake.channel().id(), request.number());
    return switch (new SourcePolicy(policy, request, intake.channel().baseState())
        .choose(candidates)) {
      case SourcePolicy.Choice.Unknown unknown -> Optional.empty();
      case SourcePolicy.Choice.Ambiguous ambiguous ->
          Optional.of(new Judged.Refused(ambiguous.refusal()));
      case SourcePolicy.Choice.Chosen chosen ->
          Optional.of(decide(intake, policy, chosen.candidate()));
    };
  }

  private Judged decide(Intake intake, SplitPolicy policy, Candidate candidate) {
    List<String> named =
        intake.request().groups().stream()
            .map(RequestedGroup::number)
            .filter(Objects::nonNull)
            .toList();
    Set<String> taken =
        candidate.standing().isPresent() ? Set.of() : packages.taken(intake.channel().id(), named);
    SplitDecision decision =
        policy.decide(
            intake.request(), intake.shape(), candidate.source(), candidate.standing(), taken);
    return new Judged.Decided(candidate, decision);
  }

  private SplitAnswer accept(
      Intake intake,
      Candidate candidate,
      SplitDecision decision,
      Function<SplitResult, String> renderer) {
    return switch (decision) {
      case SplitDecision.Refuse refuse -> new SplitAnswer.Refused(refuse.refusal());
      case SplitDecision.Divide divide -> {
        var stored =
            storing.divide(
                candidate, divide.groups(), unusedCorrelationId(intake), intake.caller().name());
        var children = SplitResults.children(candidate, divide, stored.children());
        yield answer(
            intake, SplitResults.of(stored.split(), candidate, children), renderer, "split_stored");
      }
      case SplitDecision.Repeat repeat -> {
        Split split = splits.locked(repeat.standing().id()).orElseThrow();
        if (repeat.isTrigger()) {
          storing.trigger(split, candidate.stored());
        }
        Map<String, Package> revived =
            repeat.revived().isEmpty()
                ? Map.of()
                : storing.revive(candidate, repeat.revived(), split).children();
        var children = SplitResults.children(candidate, repeat, revived);
        String step = repeat.isTrigger() ? "split_triggered" : "split_repeated";
        yield answer(intake, SplitResults.of(split, candidate, children), renderer, step);
      }
    };
  }

  private CorrelationId unusedCorrelationId(Intake intake) {
    return intake.correlationGiven()
            && splits.byCorrelationId(intake.correlationId().value()).isPresent()
        ? CorrelationId.fresh()
        : intake.correlationId();
  }

  private SplitAnswer answer(
      Intake intake, SplitResult result, Function<SplitResult, String> renderer, String step) {
    String text = renderer.apply(result);
    String correlationId = result.correlationId().value();
    intake.key().ifPresent(key -> keep(intake, key, text, correlationId));
    List<Step> steps =
        List.of(
            Step.done("request_accepted", "by " + intake.caller().name()),
            Step.done(step, SplitResults.sentence(result)));
    flowLog.add(
        correlationId,
        intake.channel().id(),
        SplitStoring.KIND,
        result.source().number(),
        steps,
        clock.instant());
    return new SplitAnswer.Accepted(result, text);
  }

  private void keep(Intake intake, Intake.Key key, String text, String correlationId) {
    keys.add(
        new IdempotencyKey(
            intake.caller().id(),
            intake.channel().id(),
            key.value(),
            key.fingerprint(),
            text,
            correlationId,
            clock.instant()));
  }

  private sealed interface Judged {
    record Decided(Candidate candidate, SplitDecision decision) implements Judged {}

    record Refused(Refusal refusal) implements Judged {}
  }
}
