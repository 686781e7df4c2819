package split.web.oms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import split.domain.oms.CommandReading;
import split.domain.oms.HistoryReading;
import split.view.oms.PackagePapers;
import split.view.oms.PackageView;
import split.vocabulary.PackageState;
import split.vocabulary.Transition;

/** Packages with their papers, and with what can be done with them now. */
@Dependent
class PackageShowing {
  private static final String SPLIT = "split_packages";

  private final CommandReading commands;
  private final HistoryReading history;

  @Inject
  PackageShowing(CommandReading commands, HistoryReading history) {
    this.commands = commands;
    this.history = history;
  }

  List<PackageShown> of(List<PackageView> views) {
    Function<PackageState, List<Transition>> runnable = commands.runnable();
    Map<Long, PackagePapers> papers =
        history.papers(views.stream().map(view -> view.row().id()).toList());
    return views.stream()
        .map(
            view ->
                PackageShown.of(
                    view, slugs(view.row().state(), runnable), papers.get(view.row().id())))
        .toList();
  }

  private static List<String> slugs(
      PackageState state, Function<PackageState, List<Transition>> runnable) {
    Stream<String> splitting = state.isSplittable() ? Stream.of(SPLIT) : Stream.empty();
    return Stream.concat(splitting, runnable.apply(state).stream().map(Transition::slug)).toList();
  }
}
