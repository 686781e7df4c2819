package split.domain.splitting;

import static org.assertj.core.api.Assertions.assertThat;
import static split.domain.splitting.Goods.group;
import static split.domain.splitting.Goods.line;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.domain.splitting.SourcePolicy.Choice;
import split.domain.splitting.SplitRequest.RequestedGroup;
import split.vocabulary.CorrelationId;
import split.vocabulary.PackageState;
import split.vocabulary.Progress;

class SourcePolicyTest {
  private static final SplitPolicy RULES = new SplitPolicy(Goods.channel(false), Goods.N11);

  private static Choice choose(SplitRequest request, Candidate... candidates) {
    return new SourcePolicy(RULES, request, PackageState.WAITING).choose(List.of(candidates));
  }

  private static SplitRequest byOrder(RequestedGroup... groups) {
    return new SplitRequest(null, "204", null, null, List.of(groups));
  }

  private static SplitRequest picking(String packageId, RequestedGroup... groups) {
    return new SplitRequest(null, "204", packageId, null, List.of(groups));
  }

  /** Units of the lines 31, 32, … in this package; 0 for a line it does not have. */
  private static Candidate candidate(long id, PackageState state, int... quantities) {
    List<SourcePackage.Item> items =
        Goods.source(Arrays.stream(quantities).map(quantity -> Math.max(1, quantity)).toArray())
            .items()
            .stream()
            .filter(item -> quantities[(int) item.orderItemId() - 1] > 0)
            .toList();
    var source = new SourcePackage(id, "204-" + id, "204", "R" + id, state, null, 1, items);
    return new Candidate(null, List.of(), source, Optional.empty());
  }

  private static Candidate split(Candidate before, List<Map<Long, Integer>> children) {
    List<StandingSplit.Child> made =
        children.stream()
            .map(
                units ->
                    new StandingSplit.Child(
                        90, "C", PackageState.WAITING, null, new GroupUnits(units)))
            .toList();
    var standing =
        new StandingSplit(1, new CorrelationId("c"), Progress.CONFIRMED, made, List.of());
    return new Candidate(null, List.of(), before.source(), Optional.of(standing));
  }

  private static long chosen(Choice choice) {
    return ((Choice.Chosen) choice).candidate().source().id();
  }

  @Test
  @DisplayName("SPL-5 nothing known")
  void unknown() {
    assertThat(choose(byOrder(group(line("31"))))).isInstanceOf(Choice.Unknown.class);
  }

  @Test
  @DisplayName("SPL-5 the only package of the order, whatever its state")
  void only() {
    assertThat(chosen(choose(byOrder(group(line("99"))), candidate(1, PackageState.SHIPPED, 1))))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("SPL-5 original_package_id picks by number, marketplace's id or our id")
  void picked() {
    Candidate one = candidate(1, PackageState.WAITING, 2);
    Candidate two = candidate(2, PackageState.WAITING, 2);
    for (String name : List.of("204-2", "R2", "2")) {
      assertThat(chosen(choose(picking(name, group(line("31", 1))), one, two))).isEqualTo(2);
    }
    assertThat(choose(picking("R3"), one, two)).isInstanceOf(Choice.Unknown.class);
  }

  @Test
  @DisplayName("SPL-5 of several live packages the one that holds the lines")
  void byLines() {
    Candidate one = candidate(1, PackageState.WAITING, 2, 0);
    Candidate two = candidate(2, PackageState.WAITING, 0, 2);
    assertThat(chosen(choose(byOrder(group(line("32", 1)), group(line("32", 1))), one, two)))
        .isEqualTo(2);
  }

  @Test
  @DisplayName("SPL-5 source_ambiguous where several hold them alike")
  void ambiguous() {
    Candidate one = candidate(1, PackageState.WAITING, 2);
    Candidate two = candidate(2, PackageState.WAITING, 2);
    assertThat(choose(byOrder(group(line("31", 1)), group(line("31", 1))), one, two))
        .isInstanceOf(Choice.Ambiguous.class);
  }

  @Test
  @DisplayName("SPL-5 SEC-3 quantities beyond an int are judged, not added up until they fail")
  void absurdQuantities() {
    Candidate one = candidate(1, PackageState.WAITING, 2);
    Candidate two = candidate(2, PackageState.WAITING, 2);
    RequestedGroup absurd = group(line("31", Integer.MAX_VALUE));
    assertThat(choose(byOrder(absurd, absurd), one, two)).isInstanceOf(Choice.Ambiguous.class);
  }

  @Test
  @DisplayName("SPL-5 dead packages do not make an order ambiguous")
  void deadDoNotCount() {
    Candidate dead = candidate(1, PackageState.CANCELLED, 2);
    Candidate live = candidate(2, PackageState.WAITING, 2);
    assertThat(chosen(choose(byOrder(group(line("31", 1)), group(line("31", 1))), dead, live)))
        .isEqualTo(2);
  }

  @Test
  @DisplayName("SPL-10 a retry by order number finds the split it repeats, not a child")
  void retry() {
    Candidate source =
        split(candidate(1, PackageState.SPLIT, 3), List.of(Map.of(1L, 2), Map.of(1L, 1)));
    Candidate first = candidate(2, PackageState.WAITING, 2);
    Candidate second = candidate(3, PackageState.WAITING, 1);
    assertThat(
            chosen(
                choose(byOrder(group(line("31", 1)), group(line("31", 2))), source, first, second)))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("SPL-19 a child is split again by order number when its lines say so")
  void child() {
    Candidate source =
        split(candidate(1, PackageState.SPLIT, 4, 1), List.of(Map.of(1L, 4), Map.of(2L, 1)));
    Candidate first = candidate(2, PackageState.WAITING, 4, 0);
    Candidate second = candidate(3, PackageState.WAITING, 0, 1);
    assertThat(
            chosen(
                choose(byOrder(group(line("31", 3)), group(line("31", 1))), source, first, second)))
        .isEqualTo(2);
  }
}
