package split.domain.splitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static split.domain.splitting.Goods.group;
import static split.domain.splitting.Goods.line;
import static split.domain.splitting.Goods.request;
import static split.domain.splitting.Goods.row;
import static split.domain.splitting.Goods.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import split.vocabulary.PackageOutcome;

/** What a request that passes every rule becomes. */
class SplitPolicyDivisionTest {
  private static final SourcePackage.Item THREE_ROWS =
      new SourcePackage.Item(1, "232", null, List.of(1L, 2L, 3L), "SKU", null, 3);

  private static SplitDecision decide(SplitRequest request, SourcePackage source, boolean partial) {
    return new SplitPolicy(Goods.channel(partial), Goods.N11)
        .decide(request, List.of(), source, Optional.empty(), Set.of("TAKEN"));
  }

  static Stream<Arguments> divided() {
    return Stream.of(
        arguments(
            "SPL-1 by rows",
            source(1, 1),
            request(group(row(1031)), group(row(1032))),
            List.of(1, 1)),
        arguments(
            "SPL-2 by lines",
            source(1, 4),
            request(group(line("31")), group(line("32"))),
            List.of(1, 4)),
        arguments(
            "SPL-7 by quantity",
            source(5),
            request(group(line("31", 2)), group(line("31", 3))),
            List.of(2, 3)),
        arguments(
            "SPL-7 unit rows count one each",
            source(THREE_ROWS),
            request(group(row(1)), group(row(2), row(3))),
            List.of(1, 2)),
        arguments(
            "SPL-7 one line, several rows, named whole",
            source(THREE_ROWS, new SourcePackage.Item(2, "9", null, List.of(), null, null, 1)),
            request(group(line("232")), group(line("9"))),
            List.of(3, 1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void divided(
      String rule, SourcePackage source, SplitRequest request, List<Integer> unitsByGroup) {
    var divide = (SplitDecision.Divide) decide(request, source, false);
    assertThat(divide.groups())
        .extracting(
            judged -> judged.units().units().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(unitsByGroup);
    assertThat(GroupUnits.sum(divide.groups().stream().map(JudgedGroup::units).toList()))
        .isEqualTo(source.everything());
  }

  @Test
  @DisplayName("SPL-9 numbers follow from source and content, whatever the order of the groups")
  void deterministicNumbers() {
    var one =
        (SplitDecision.Divide)
            decide(
                request(group(line("31", 2)), group(line("31", 1)), group(line("32"))),
                source(3, 1),
                false);
    var other =
        (SplitDecision.Divide)
            decide(
                request(group(line("32")), group(line("31", 1)), group(line("31", 2))),
                source(3, 1),
                false);
    assertThat(one.groups()).extracting(JudgedGroup::number).doesNotHaveDuplicates();
    assertThat(other.groups())
        .extracting(JudgedGroup::number)
        .containsExactlyInAnyOrderElementsOf(
            one.groups().stream().map(JudgedGroup::number).toList());
  }

  @Test
  @DisplayName("SPL-9 identical groups have different numbers")
  void identicalGroups() {
    var divide =
        (SplitDecision.Divide)
            decide(request(group(line("31", 1)), group(line("31", 1))), source(2), false);
    assertThat(divide.groups()).extracting(JudgedGroup::number).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("SPL-9 a group in state 900 is skipped")
  void skipped() {
    var divide =
        (SplitDecision.Divide)
            decide(
                request(group(line("31", 1)), group(null, 900, line("31", 1))), source(2), false);
    assertThat(divide.groups())
        .extracting(JudgedGroup::outcome)
        .containsExactly(PackageOutcome.CREATED, PackageOutcome.SKIPPED);
  }

  @Test
  @DisplayName("SPL-7 with allow_partial_split what is not named becomes one remainder")
  void remainder() {
    var divide = (SplitDecision.Divide) decide(request(group(line("31", 1))), source(3, 1), true);
    assertThat(divide.groups())
        .extracting(JudgedGroup::outcome)
        .containsExactly(PackageOutcome.CREATED, PackageOutcome.REMAINDER);
    assertThat(GroupUnits.sum(divide.groups().stream().map(JudgedGroup::units).toList()))
        .isEqualTo(source(3, 1).everything());
  }
}
