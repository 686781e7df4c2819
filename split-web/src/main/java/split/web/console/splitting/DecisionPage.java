package split.web.console.splitting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import split.domain.marketplace.RemotePackage;
import split.domain.splitting.ForeignComparing;
import split.domain.splitting.ForeignComparison;
import split.domain.splitting.ForeignComparison.Outlook;
import split.domain.splitting.ForeignDeciding;
import split.domain.splitting.SplitReading;
import split.view.splitting.SplitView;
import split.vocabulary.ForeignDecision;
import split.web.console.Words;
import split.web.console.user.Visitor;

/** A split that somebody else has interfered with: plan and facts side by side (MKT-4). */
@Named
@RequestScoped
public class DecisionPage {
  @Inject private ForeignComparing comparing;
  @Inject private ForeignDeciding deciding;
  @Inject private SplitReading splits;
  @Inject private Visitor visitor;
  @Inject private Words words;

  private String correlationId;
  private String note;
  private SplitView planned;
  private List<RemotePackage> found;
  private Outlook outlook;

  /** Asks the marketplace. */
  public void load() {
    switch (comparing.compare(visitor.caller(), correlationId)) {
      case ForeignComparison.Refused(var refusal) -> words.wrong(refusal);
      case ForeignComparison.Shown(var packages, var meaning) -> {
        found = packages;
        outlook = meaning;
      }
    }
    planned = splits.find(correlationId, visitor.scope()).orElse(null);
  }

  /**
   * @param decision its wire name
   */
  public String decide(String decision) {
    ForeignDecision wish = ForeignDecision.of(decision).orElseThrow();
    String why = note == null || note.isBlank() ? null : note.strip();
    deciding
        .decide(visitor.caller(), correlationId, wish, why)
        .ifPresentOrElse(words::refused, () -> words.done("decision.done_" + wish.wire()));
    return "/console/timeline?faces-redirect=true&id=" + correlationId;
  }

  /** What adopting would do, sentence by sentence. */
  public List<String> getMeaning() {
    return switch (outlook) {
      case null -> List.of();
      case Outlook.Divided divided ->
          with(
              divided.gone(),
              "decision.divided",
              divided.kept(),
              divided.found(),
              divided.voided());
      case Outlook.Whole whole -> with(whole.gone(), "decision.whole");
      case Outlook.Nothing nothing -> with(nothing.gone(), "decision.nothing");
      case Outlook.Impossible(var why) -> List.of(words.of("decision.impossible", why));
    };
  }

  private List<String> with(List<String> gone, String key, Object... arguments) {
    return Stream.concat(
            Stream.of(words.of(key, arguments)),
            gone.stream().map(units -> words.of("decision.gone", units)))
        .toList();
  }

  public boolean isAdoptable() {
    return isBack() || outlook != null && !(outlook instanceof Outlook.Impossible);
  }

  public boolean isOpen() {
    return isBack()
        || planned != null && !ForeignDecision.allowedIn(planned.row().progress()).isEmpty();
  }

  /** Somebody has decided by what an earlier page showed; the domain judges that anew. */
  private static boolean isBack() {
    return FacesContext.getCurrentInstance().isPostback();
  }

  public SplitView getPlanned() {
    return planned;
  }

  /** What the marketplace shows of the order; null if it could not be read. */
  public List<RemotePackage> getFound() {
    return found;
  }

  public String getCorrelationId() {
    return correlationId;
  }

  public void setCorrelationId(String correlationId) {
    this.correlationId = correlationId;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
