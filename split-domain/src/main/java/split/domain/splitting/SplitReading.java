package split.domain.splitting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import split.domain.splitting.SplitAnswer.SplitResult;
import split.persistence.flowlog.LogViews;
import split.persistence.oms.PackageViews;
import split.persistence.splitting.SplitViews;
import split.view.Slice;
import split.view.Window;
import split.view.oms.ItemRow;
import split.view.splitting.ChildRow;
import split.view.splitting.PlannedChild;
import split.view.splitting.SkippedView;
import split.view.splitting.SplitFilter;
import split.view.splitting.SplitRow;
import split.view.splitting.SplitSummary;
import split.view.splitting.SplitView;
import split.vocabulary.CorrelationId;
import split.vocabulary.PackageOutcome;
import split.vocabulary.PackageState;
import split.vocabulary.Progress;
import split.vocabulary.Right;
import split.vocabulary.TokenScope;

/** Shows splits (SPL-16). */
@Stateless
public class SplitReading {
  private static final TokenScope EVERYTHING =
      new TokenScope(Set.of(Right.READ), Set.of(TokenScope.EVERY_CHANNEL), null);

  @Inject private SplitViews splits;
  @Inject private PackageViews packages;
  @Inject private LogViews log;

  public SplitReading() {}

  SplitReading(SplitViews splits, PackageViews packages, LogViews log) {
    this.splits = splits;
    this.packages = packages;
    this.log = log;
  }

  /** Newest first. */
  public Slice<SplitSummary> page(SplitFilter filter, TokenScope scope, Window window) {
    return splits.page(filter, scope, window);
  }

  public Optional<SplitView> find(String correlationId, TokenScope scope) {
    return splits
        .find(correlationId, scope)
        .map(
            row ->
                new SplitView(
                    row,
                    children(row),
                    splits.skippedOf(row.id()),
                    splits.operationOf(row.id()).orElse(null),
                    log.timeline(correlationId, row.channel())));
  }

  public Optional<Progress> progress(CorrelationId correlationId) {
    return splits.find(correlationId.value(), EVERYTHING).map(SplitRow::progress);
  }

  /**
   * The split as it stands now, in the words of the answer to its request: every child as created,
   * since a later reader cannot know what an earlier request found.
   */
  public Optional<SplitResult> result(CorrelationId correlationId) {
    return splits.find(correlationId.value(), EVERYTHING).map(row -> result(correlationId, row));
  }

  private SplitResult result(CorrelationId correlationId, SplitRow row) {
    Stream<SplitAnswer.Child> made = children(row).stream().map(SplitReading::child);
    Stream<SplitAnswer.Child> skipped =
        splits.skippedOf(row.id()).stream().map(SplitReading::child);
    return new SplitResult(
        correlationId,
        row.progress(),
        new SplitAnswer.Source(
            row.sourceId(),
            row.sourceNumber(),
            row.orderNumber(),
            row.sourceState(),
            row.sourceVersion()),
        Stream.concat(made, skipped).toList());
  }

  private List<PlannedChild> children(SplitRow row) {
    List<ChildRow> children = splits.childrenOf(List.of(row.id()));
    Map<Long, List<ItemRow>> items = packages.items(children.stream().map(ChildRow::id).toList());
    return children.stream()
        .map(child -> new PlannedChild(child, items.getOrDefault(child.id(), List.of())))
        .toList();
  }

  private static SplitAnswer.Child child(PlannedChild planned) {
    ChildRow row = planned.row();
    return new SplitAnswer.Child(
        row.id(),
        row.plannedNumber(),
        PackageOutcome.CREATED,
        row.state(),
        row.remoteId(),
        planned.items().stream()
            .map(item -> new SplitAnswer.Units(item.lineId(), item.sku(), item.quantity()))
            .toList());
  }

  private static SplitAnswer.Child child(SkippedView skipped) {
    return new SplitAnswer.Child(
        null,
        skipped.number(),
        PackageOutcome.SKIPPED,
        PackageState.CANCELLED,
        null,
        skipped.items().stream()
            .map(units -> new SplitAnswer.Units(units.lineId(), units.sku(), units.quantity()))
            .toList());
  }
}
