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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import split.vocabulary.Code;
import split.vocabulary.PackageOutcome;
import split.vocabulary.PackageState;
import split.vocabulary.Refusal;
import split.vocabulary.Violation;

class SplitPolicyTest {
  private static final SourcePackage.Item THREE_ROWS =
      new SourcePackage.Item(1, "232", null, List.of(1L, 2L, 3L), "SKU", null, 3);

  private static SplitDecision decide(SplitRequest request, SourcePackage source, boolean partial) {
    return new SplitPolicy(Goods.channel(partial), Goods.N11)
        .decide(request, List.of(), source, Optional.empty(), Set.of("TAKEN"));
  }

  private static List<Code> codes(SplitDecision decision) {
    return refusal(decision).violations().stream().map(Violation::code).toList();
  }

  private static Refusal refusal(SplitDecision decision) {
    return ((SplitDecision.Refuse) decision).refusal();
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        arguments(
            "SPL-7 too few units",
            source(3),
            request(group(line("31", 1)), group(line("31", 1))),
            Code.QUANTITY_MISMATCH),
        arguments(
            "SPL-7 too many units",
            source(3),
            request(group(line("31", 2)), group(line("31", 2))),
            Code.QUANTITY_MISMATCH),
        arguments(
            "SPL-7 units beyond an int do not wrap round",
            source(2),
            request(
                group(line("31", Integer.MAX_VALUE)),
                group(line("31", Integer.MAX_VALUE)),
                group(line("31", 4))),
            Code.QUANTITY_MISMATCH),
        arguments(
            "SPL-8 line not named",
            source(1, 1, 1),
            request(group(line("31")), group(line("32"))),
            Code.MISSING_ITEM),
        arguments(
            "SPL-8 line unknown",
            source(1, 1),
            request(group(line("31")), group(line("32"), line("99"))),
            Code.UNKNOWN_ITEM),
        arguments(
            "SPL-8 row unknown",
            source(1, 1),
            request(group(line("31")), group(line("32"), row(77))),
            Code.UNKNOWN_ITEM),
        arguments(
            "SPL-8 line twice in a group",
            source(2, 1),
            request(group(line("31", 1), line("31", 1)), group(line("32"))),
            Code.DUPLICATE_ITEM),
        arguments(
            "SPL-7 whole line in two groups",
            source(2, 1),
            request(group(line("31")), group(line("31")), group(line("32"))),
            Code.DUPLICATE_ITEM),
        arguments(
            "SPL-7 whole line and a part of it",
            source(2, 1),
            request(group(line("31")), group(line("31", 1), line("32"))),
            Code.DUPLICATE_ITEM),
        arguments(
            "SPL-7 unit row twice",
            source(THREE_ROWS),
            request(group(row(1), row(2)), group(row(2), row(3))),
            Code.DUPLICATE_ITEM),
        arguments(
            "SPL-8 empty group",
            source(1, 1),
            request(group(line("31"), line("32")), group()),
            Code.EMPTY_GROUP),
        arguments(
            "SPL-8 one group, the whole source",
            source(1, 1),
            request(group(line("31"), line("32"))),
            Code.NOTHING_TO_SPLIT),
        arguments(
            "SPL-9 every group skipped",
            source(2),
            request(group(null, 900, line("31", 1)), group(null, 900, line("31", 1))),
            Code.NOTHING_TO_SPLIT),
        arguments(
            "SPL-8 more groups than the marketplace takes",
            source(6),
            request(
                Stream.generate(() -> group(line("31", 1)))
                    .limit(6)
                    .toArray(SplitRequest.RequestedGroup[]::new)),
            Code.TOO_MANY_GROUPS),
        arguments(
            "SPL-8 number of another package",
            source(2),
            request(group("TAKEN", null, line("31", 1)), group(line("31", 1))),
            Code.NUMBER_TAKEN),
        arguments(
            "SPL-8 number of the source",
            source(2),
            request(group("204-7", null, line("31", 1)), group(line("31", 1))),
            Code.NUMBER_TAKEN),
        arguments(
            "SPL-8 the same number twice",
            source(2),
            request(group("P", null, line("31", 1)), group("P", null, line("31", 1))),
            Code.NUMBER_TAKEN),
        arguments(
            "SPL-9 state unknown",
            source(2),
            request(group(null, 123, line("31", 1)), group(line("31", 1))),
            Code.STATE_NOT_SUPPORTED),
        arguments(
            "SPL-9 nothing is born shipped",
            source(2),
            request(group(null, 600, line("31", 1)), group(line("31", 1))),
            Code.STATE_NOT_SUPPORTED));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void refused(String rule, SourcePackage source, SplitRequest request, Code code) {
    assertThat(codes(decide(request, source, false))).containsOnly(code);
  }

  @Test
  @DisplayName("SPL-8 all violations come back in one answer")
  void allAtOnce() {
    var request =
        request(
            group("TAKEN", null, line("31", 1)),
            group(null, 123, line("31", 1)),
            group(),
            group(line("99")));
    assertThat(codes(decide(request, source(2, 1), false)))
        .containsExactlyInAnyOrder(
            Code.STATE_NOT_SUPPORTED,
            Code.EMPTY_GROUP,
            Code.UNKNOWN_ITEM,
            Code.NUMBER_TAKEN,
            Code.MISSING_ITEM);
  }

  @Test
  @DisplayName("SPL-7 each line that does not add up is told with what is wanted and found")
  void mismatchSaysWhat() {
    Violation violation =
        refusal(decide(request(group(line("31", 2)), group(line("32"))), source(3, 1), false))
            .violations()
            .getFirst();
    assertThat(violation.code()).isEqualTo(Code.QUANTITY_MISMATCH);
    assertThat(violation.wanted()).isEqualTo("3");
    assertThat(violation.found()).isEqualTo("2");
  }

  @Test
  @DisplayName("SPL-2 two names for one line must agree")
  void namesDisagree() {
    var disagreeing = new SplitRequest.RequestedItem("/i", 1032L, "31", null);
    assertThat(codes(decide(request(group(disagreeing), group(line("32"))), source(1, 1), false)))
        .containsExactly(Code.PAYLOAD_INVALID);
    var agreeing = new SplitRequest.RequestedItem("/i", 1031L, "31", null);
    assertThat(decide(request(group(agreeing), group(line("32"))), source(1, 1), false))
        .isInstanceOf(SplitDecision.Divide.class);
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

  @Test
  @DisplayName("SPL-7 a partial split still names no unit twice")
  void partialDoesNotOverfill() {
    assertThat(codes(decide(request(group(line("31", 4))), source(3, 1), true)))
        .containsExactly(Code.QUANTITY_MISMATCH);
  }

  @ParameterizedTest(name = "SPL-6 {0}")
  @EnumSource(PackageState.class)
  void states(PackageState state) {
    SplitDecision decision =
        decide(request(group(line("31", 1)), group(line("31", 1))), source(state, 2), false);
    if (state.isSplittable()) {
      assertThat(decision).isInstanceOf(SplitDecision.Divide.class);
    } else {
      assertThat(codes(decision)).containsExactly(Code.SOURCE_NOT_SPLITTABLE);
      assertThat(refusal(decision).violations().getFirst().found()).isEqualTo(state.wire());
    }
  }

  @ParameterizedTest(name = "SPL-6 at the marketplace: {0}")
  @MethodSource
  void remoteStates(String status, boolean splittable) {
    SourcePackage shown =
        new SourcePackage(
            7, "204-7", "204", "1", PackageState.WAITING, status, 3, source(2).items());
    SplitDecision decision =
        decide(request(group(line("31", 1)), group(line("31", 1))), shown, false);
    assertThat(decision instanceof SplitDecision.Divide).isEqualTo(splittable);
  }

  static Stream<Arguments> remoteStates() {
    return Stream.of(
        arguments("Picking", true), arguments("Created", true), arguments("Shipped", false));
  }

  @Test
  @DisplayName("SPL-15 a stale version is told")
  void staleVersion() {
    var request =
        new SplitRequest(
            null, "204-7", null, 2L, request(group(line("31", 1)), group(line("31", 1))).groups());
    assertThat(codes(decide(request, source(2), false))).containsExactly(Code.SOURCE_CHANGED);
  }
}
