package split.web.console.oms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import split.domain.oms.HistoryReading;
import split.domain.oms.PackageReading;
import split.domain.splitting.SplitReading;
import split.view.Window;
import split.view.oms.PackagePapers;
import split.view.oms.PackageView;
import split.view.oms.TransitionRow;
import split.view.splitting.SplitFilter;
import split.view.splitting.SplitSummary;
import split.vocabulary.Transition;
import split.web.console.oms.FamilyTree.Relative;
import split.web.console.user.Visitor;

/** One package: its goods, how it travels, where it comes from and what became of it. */
@Named
@RequestScoped
public class PackagePage {
  private static final Window SPLITS = new Window(50, 1);

  @Inject private PackageReading packages;
  @Inject private SplitReading splits;
  @Inject private HistoryReading record;
  @Inject private RunnableCommands runnable;
  @Inject private Visitor visitor;

  private Long id;
  private PackageView shown;
  private List<Relative> family = List.of();
  private List<SplitSummary> history = List.of();
  private List<TransitionRow> changes = List.of();
  private PackagePapers papers = PackagePapers.NONE;

  public void load() {
    shown = id == null ? null : packages.find(id, visitor.scope()).orElse(null);
    if (shown != null) {
      family = FamilyTree.around(shown, packages.ofOrder(shown.row().orderId(), visitor.scope()));
      changes = record.transitions(id);
      papers = record.papers(List.of(id)).get(id);
      history =
          splits
              .page(
                  new SplitFilter(shown.row().number(), shown.row().channel(), null),
                  visitor.scope(),
                  SPLITS)
              .rows();
    }
  }

  /** A viewer is not offered what would be refused. */
  public boolean isSplittable() {
    return shown != null && shown.row().state().isSplittable() && visitor.isSplitting();
  }

  /** What can be done with it now; a viewer is not offered what would be refused. */
  public List<Transition> getCommands() {
    return shown != null && visitor.isCommanding() ? runnable.in(shown.row().state()) : List.of();
  }

  public boolean isPlannable() {
    return shown != null && visitor.isCommanding() && runnable.isPlannable(shown.row().state());
  }

  /** The states it went through, the oldest first. */
  public List<TransitionRow> getChanges() {
    return changes;
  }

  public PackagePapers getPapers() {
    return papers;
  }

  /** Null if there is no such package. */
  public PackageView getShown() {
    return shown;
  }

  public List<Relative> getFamily() {
    return family;
  }

  /** The splits of it, and the one it came from, the newest first. */
  public List<SplitSummary> getHistory() {
    return history;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}
