package split.domain.oms;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import split.domain.access.Needs;
import split.persistence.flowlog.FlowLog;
import split.persistence.oms.DenialReason;
import split.persistence.oms.DenialReasons;
import split.view.Slice;
import split.view.Window;
import split.view.oms.DenialRow;
import split.vocabulary.Authorship;
import split.vocabulary.Code;
import split.vocabulary.DenialTerms;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.vocabulary.Step;
import split.vocabulary.Violation;

/** Keeps the reasons for which packages may be refused, on record. */
@Stateless
public class DenialReasonKeeping {
  private static final long NONE = 0;

  @Inject private DenialReasons reasons;
  @Inject private FlowLog flowLog;
  @Inject private Clock clock;

  /**
   * @param active null for all of them
   */
  public Slice<DenialRow> page(Boolean active, Window window) {
    return reasons.page(active, window);
  }

  public Optional<DenialRow> find(long id) {
    return reasons.find(id).map(DenialReasonKeeping::shown);
  }

  @Needs(Right.ADMIN)
  public DenialAnswer create(DenialTerms terms, Authorship author) {
    if (reasons.isTaken(terms.title(), NONE)) {
      return taken(terms);
    }
    Instant now = clock.instant();
    DenialReason reason = new DenialReason(terms, now);
    reasons.add(reason);
    log("denial_reason_created", terms, author, now);
    return new DenialAnswer.Saved(shown(reason));
  }

  @Needs(Right.ADMIN)
  public DenialAnswer change(long id, DenialTerms terms, Authorship author) {
    if (reasons.isTaken(terms.title(), id)) {
      return taken(terms);
    }
    Instant now = clock.instant();
    DenialReason reason = reasons.find(id).orElseThrow();
    reason.become(terms, now);
    reasons.flush();
    log("denial_reason_changed", terms, author, now);
    return new DenialAnswer.Saved(shown(reason));
  }

  private void log(String step, DenialTerms terms, Authorship author, Instant now) {
    List<Step> steps = List.of(Step.done(step, terms.title() + ", by " + author.name()));
    flowLog.add(author.correlationId(), null, CommandApplying.FLOW, null, steps, now);
  }

  private static DenialRow shown(DenialReason reason) {
    DenialTerms terms = reason.terms();
    return new DenialRow(
        reason.id(), terms.title(), terms.remoteId(), terms.priority(), terms.active());
  }

  private static DenialAnswer taken(DenialTerms terms) {
    return new DenialAnswer.Refused(
        Refusal.of(
            List.of(
                new Violation(
                    Code.TITLE_TAKEN,
                    "/title",
                    "another denial reason has this title",
                    "a title of its own",
                    terms.title()))));
  }
}
