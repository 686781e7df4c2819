package split.web.console.splitting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import split.domain.channel.ChannelDirectory;
import split.domain.oms.PackageReading;
import split.domain.splitting.Intake;
import split.domain.splitting.SplitAnswer;
import split.domain.splitting.SplitDryRun;
import split.domain.splitting.SplitIntake;
import split.vocabulary.Code;
import split.vocabulary.CorrelationId;
import split.vocabulary.Violation;
import split.web.console.Words;
import split.web.console.user.Visitor;

/** Decides a split by hand: each change is followed by a dry run, until it is sent (SPL-14). */
@Named
@RequestScoped
public class SplitEditor {
  @Inject private SplitIntake splits;
  @Inject private PackageReading packages;
  @Inject private ChannelDirectory channels;
  @Inject private SplitDraft draft;
  @Inject private Visitor visitor;
  @Inject private Words words;

  private Preview preview;

  /** Whoever may not split is told so before anything is shown. */
  public void open() {
    if (draft.getId() != null && !draft.isBegun()) {
      packages.find(draft.getId(), visitor.scope()).ifPresent(draft::begin);
      if (draft.isBegun()) {
        splits.plan(intake());
      }
    }
  }

  public void add() {
    said(draft.parcels().add());
  }

  public void eachLine() {
    said(draft.parcels().eachLine());
  }

  public void eachUnit() {
    said(draft.parcels().eachUnit());
  }

  private void said(boolean done) {
    if (!done) {
      words.wrong("split.too_many", Parcels.MOST);
    }
  }

  /** Leads to the timeline, where it is watched. */
  public String send() {
    return switch (splits.take(intake(), result -> result.correlationId().value())) {
      case SplitAnswer.Refused(var refusal) -> {
        words.wrong(refusal);
        yield null;
      }
      case SplitAnswer.Accepted accepted -> watch(accepted.result().correlationId());
      case SplitAnswer.Replayed(var id, var text) -> watch(id);
    };
  }

  private static String watch(CorrelationId id) {
    return "/console/timeline?faces-redirect=true&id=" + id;
  }

  public List<Column> getColumns() {
    return Column.of(draft, getPreview());
  }

  /** The button that was pressed is not known to be none; the domain judges anew. */
  public boolean isSendable() {
    return !isWriting() || getPreview().isSound();
  }

  /** What is known once everything that the page has sent was taken in. */
  public Preview getPreview() {
    if (preview == null && isWriting()) {
      preview = draft.parcels().isUntouched() ? Preview.NOTHING : planned();
    }
    return preview == null ? Preview.NOTHING : preview;
  }

  private static boolean isWriting() {
    return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
  }

  private Preview planned() {
    return switch (splits.plan(intake())) {
      case SplitDryRun.Refused(var refusal) ->
          new Preview(List.of(), null, words.sentences(refusal), Map.of());
      case SplitDryRun.Shown(var plan) -> shown(plan);
    };
  }

  private Preview shown(SplitAnswer.DryRun plan) {
    List<String> general = new ArrayList<>();
    Map<Integer, List<String>> placed = new HashMap<>();
    for (Violation violation : plan.violations()) {
      Optional.ofNullable(place(violation))
          .map(place -> placed.computeIfAbsent(place, none -> new ArrayList<>()))
          .orElse(general)
          .add(words.sentence(violation));
    }
    return new Preview(plan.packages(), plan.call(), general, placed);
  }

  /** Units that are missing are those that were left. */
  private Integer place(Violation violation) {
    boolean left =
        violation.code() == Code.MISSING_ITEM || violation.code() == Code.QUANTITY_MISMATCH;
    return left ? Integer.valueOf(Parcels.LEFT) : Decision.place(draft, violation.pointer());
  }

  private Intake intake() {
    return new Intake(
        visitor.caller(),
        channels.bySlug(draft.getChannel()).orElseThrow(),
        CorrelationId.fresh(),
        false,
        Decision.of(draft),
        List.of(),
        Optional.empty());
  }
}
