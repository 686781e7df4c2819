package split.sandbox.n11;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import split.sandbox.Refused;
import split.sandbox.n11.SplitRequest.ByLine;
import split.sandbox.n11.SplitRequest.ByQuantity;

class SplittingTest {
  private final Market market = Market.with(PackageStatus.PICKING);

  static Stream<Arguments> splits() {
    return Stream.of(
        arguments(
            "whole lines, all mentioned",
            new ByLine(List.of(List.of(31L, 32L), List.of(33L))),
            List.of("Picking 1x32+3x31", "Picking 2x33")),
        arguments(
            "lines nobody mentioned go into one extra package",
            new ByLine(List.of(List.of(31L))),
            List.of("Picking 3x31", "Picking 1x32+2x33")),
        arguments(
            "a divided line",
            new ByQuantity(
                List.of(List.of(part(31, 2)), List.of(part(31, 1), part(32, 1), part(33, 2))),
                List.of()),
            List.of("Picking 2x31", "Picking 1x31+1x32+2x33")),
        arguments(
            "units nobody mentioned go into one extra package",
            new ByQuantity(List.of(List.of(part(31, 1)), List.of(part(33, 1))), List.of()),
            List.of("Picking 1x31", "Picking 1x33", "Picking 1x32+1x33+2x31")),
        arguments(
            "a line twice in one group",
            new ByQuantity(List.of(List.of(part(31, 1), part(31, 1))), List.of()),
            List.of("Picking 2x31", "Picking 1x31+1x32+2x33")),
        arguments(
            "cancelled units go into an unsupplied package",
            new ByQuantity(
                List.of(List.of(part(31, 3))), List.of(new CancelledItem(part(33, 1), 61))),
            List.of("Picking 3x31", "Picking 1x32+1x33", "UnSupplied 1x33")),
        arguments(
            "one group and the rest cancelled",
            new ByQuantity(
                List.of(List.of(part(31, 3), part(33, 2))),
                List.of(new CancelledItem(part(32, 1), 65))),
            List.of("Picking 2x33+3x31", "UnSupplied 1x32")));
  }

  @ParameterizedTest(name = "MKT-7 {0}")
  @MethodSource("splits")
  void splits(String what, SplitRequest request, List<String> children) {
    SplitDone done = market.shop.split(request, SplitRules.DEFAULT, Origin.Kind.SPLIT);

    assertThat(market.packages()).first().isEqualTo("Unpacked 1x32+2x33+3x31");
    assertThat(market.packages().subList(1, market.packages().size())).isEqualTo(children);
    assertThat(done.children().map(ShipmentPackage::id))
        .doesNotHaveDuplicates()
        .doesNotContain(Market.SOURCE);
    assertThat(market.shop.packagesOf(Market.ORDER).stream().map(ShipmentPackage::campaignCode))
        .doesNotHaveDuplicates();
    assertThat(done.children().map(each -> each.origin().parent().getAsLong()))
        .containsOnly(Market.SOURCE);
    assertThat(
            done.children()
                .flatMap(each -> each.lines().stream())
                .map(l -> l.money().due())
                .reduce(BigDecimal::add))
        .contains(new BigDecimal("199.98"));
  }

  static Stream<Arguments> refusals() {
    List<Part> some = List.of(part(31, 1));
    return Stream.of(
        arguments(Refusal.NO_GROUPS, new ByLine(List.of())),
        arguments(Refusal.NO_GROUPS, new ByQuantity(List.of(), List.of())),
        arguments(Refusal.EMPTY_GROUP, new ByLine(List.of(List.of(31L), List.of()))),
        arguments(
            Refusal.CANCEL_ALONE,
            new ByQuantity(List.of(), List.of(new CancelledItem(part(33, 1), 61)))),
        arguments(Refusal.BAD_QUANTITY, new ByQuantity(List.of(List.of(part(31, 0))), List.of())),
        arguments(Refusal.BAD_QUANTITY, new ByQuantity(List.of(List.of(part(31, -1))), List.of())),
        arguments(
            Refusal.BAD_QUANTITY,
            new ByQuantity(List.of(some), List.of(new CancelledItem(part(33, 0), 61)))),
        arguments(
            Refusal.BAD_CANCEL_REASON,
            new ByQuantity(List.of(some), List.of(new CancelledItem(part(33, 1), 60)))),
        arguments(Refusal.UNKNOWN_LINE, new ByLine(List.of(List.of(31L), List.of(99L)))),
        arguments(Refusal.SEVERAL_ORDERS, new ByLine(List.of(List.of(31L), List.of(41L)))),
        arguments(Refusal.WRONG_STATE, new ByLine(List.of(List.of(41L)))),
        arguments(Refusal.TOO_MANY, new ByQuantity(List.of(List.of(part(31, 4))), List.of())),
        arguments(
            Refusal.TOO_MANY,
            new ByQuantity(List.of(List.of(part(31, 2)), List.of(part(31, 2))), List.of())),
        arguments(
            Refusal.TOO_MANY,
            new ByQuantity(
                List.of(List.of(part(31, 3))), List.of(new CancelledItem(part(31, 1), 61)))),
        arguments(
            Refusal.TOO_MANY,
            new ByQuantity(
                List.of(List.of(part(31, Integer.MAX_VALUE), part(31, Integer.MAX_VALUE))),
                List.of())),
        arguments(Refusal.TOO_MANY, new ByLine(List.of(List.of(31L), List.of(31L)))),
        arguments(Refusal.NOTHING_TO_SPLIT, new ByLine(List.of(List.of(31L, 32L, 33L)))));
  }

  @ParameterizedTest(name = "MKT-7 refuses {0}: {1}")
  @MethodSource("refusals")
  void refuses(Refusal refusal, SplitRequest request) {
    market.sell(
        "204912345679", 1002, PackageStatus.CREATED, Market.line(41, 2), Market.line(42, 1));
    List<String> before = market.packages();

    assertThatThrownBy(() -> market.shop.split(request, SplitRules.DEFAULT, Origin.Kind.SPLIT))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason()).isEqualTo(refusal));
    assertThat(market.packages()).isEqualTo(before);
  }

  @ParameterizedTest(name = "MKT-7 only Picking splits, not {0}")
  @EnumSource(
      value = PackageStatus.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"PICKING", "UNPACKED"})
  void onlyPickingSplits(PackageStatus status) {
    Market other = Market.with(status);

    assertThatThrownBy(() -> other.shop.split(firstLine(), SplitRules.DEFAULT, Origin.Kind.SPLIT))
        .hasMessage(Refusal.WRONG_STATE.message());
  }

  @Test
  @DisplayName("MKT-7 lines that only a broken package has are refused")
  void deadPackage() {
    SplitRules renumbering =
        new SplitRules(SplitRules.KeptLine.NONE, SplitRules.WholePackage.ACCEPTED);
    market.shop.split(oneUnit(), renumbering, Origin.Kind.SPLIT);

    assertThatThrownBy(() -> market.shop.split(oneUnit(), renumbering, Origin.Kind.SPLIT))
        .hasMessage(Refusal.DEAD_PACKAGE.message());
  }

  @Test
  @DisplayName(
      "MKT-7 a second identical split by line is refused: its lines are in several packages now")
  void sameAgain() {
    SplitRequest request = new ByLine(List.of(List.of(31L), List.of(32L, 33L)));
    market.shop.split(request, SplitRules.DEFAULT, Origin.Kind.SPLIT);

    assertThatThrownBy(() -> market.shop.split(request, SplitRules.DEFAULT, Origin.Kind.SPLIT))
        .hasMessage(Refusal.SEVERAL_PACKAGES.message());
  }

  @Test
  @DisplayName("MKT-7 a child splits again until one unit is left")
  void splitsAgain() {
    market.shop.split(new ByLine(List.of(List.of(31L))), SplitRules.DEFAULT, Origin.Kind.SPLIT);
    market.shop.split(
        new ByQuantity(List.of(List.of(part(31, 1))), List.of()),
        SplitRules.DEFAULT,
        Origin.Kind.SPLIT);

    assertThat(market.packages())
        .containsExactly(
            "Unpacked 1x32+2x33+3x31",
            "Unpacked 3x31",
            "Picking 1x32+2x33",
            "Picking 1x31",
            "Picking 2x31");
    assertThatThrownBy(() -> market.shop.split(oneUnit(), SplitRules.DEFAULT, Origin.Kind.SPLIT))
        .hasMessage(Refusal.NOTHING_TO_SPLIT.message());
  }

  @Test
  @DisplayName("MKT-7 a split by line keeps every line id")
  void lineSplitKeepsIds() {
    SplitDone done = market.shop.split(firstLine(), SplitRules.DEFAULT, Origin.Kind.SPLIT);

    assertThat(done.children().flatMap(each -> each.lines().stream()).map(OrderLine::id))
        .containsExactly(31L, 32L, 33L);
  }

  @ParameterizedTest(name = "MKT-7 line id kept by {0}")
  @EnumSource(SplitRules.KeptLine.class)
  void keptLineId(SplitRules.KeptLine kept) {
    SplitDone done =
        market.shop.split(
            new ByQuantity(
                List.of(List.of(part(31, 1)), List.of(part(31, 1))),
                List.of(new CancelledItem(part(31, 1), 61))),
            new SplitRules(kept, SplitRules.WholePackage.ACCEPTED),
            Origin.Kind.SPLIT);

    List<Boolean> keeps =
        done.children()
            .filter(each -> each.lines().stream().anyMatch(line -> line.originId() == 31))
            .map(each -> each.line(31).isPresent())
            .toList();
    assertThat(keeps)
        .isEqualTo(
            switch (kept) {
              case FIRST -> List.of(true, false, false);
              case LAST -> List.of(false, true, false);
              case NONE -> List.of(false, false, false);
            });
    assertThat(done.children().flatMap(each -> each.lines().stream()).map(OrderLine::id))
        .doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("MKT-7 groups with every unit: no extra package, an empty one, or refused")
  void allUnits() {
    SplitRequest all = new ByLine(List.of(List.of(31L, 32L), List.of(33L)));
    SplitRules refused = new SplitRules(SplitRules.KeptLine.FIRST, SplitRules.WholePackage.REFUSED);
    assertThatThrownBy(() -> market.shop.split(all, refused, Origin.Kind.SPLIT))
        .hasMessage(Refusal.WHOLE_PACKAGE.message());

    SplitRules empty =
        new SplitRules(SplitRules.KeptLine.FIRST, SplitRules.WholePackage.EMPTY_PACKAGE);
    market.shop.split(all, empty, Origin.Kind.SPLIT);
    assertThat(market.packages()).hasSize(4).last().isEqualTo("Picking ");
  }

  @Test
  @DisplayName("MKT-7 a customer's partial cancel changes package number and campaign code")
  void customerCancels() {
    SplitDone done = market.shop.cancelByCustomer(part(31, 1));

    assertThat(market.packages())
        .containsExactly("Unpacked 1x32+2x33+3x31", "Picking 1x32+2x31+2x33", "Cancelled 1x31");
    assertThat(done.remainder().orElseThrow().line(31)).isPresent();
    assertThat(done.remainder().orElseThrow().campaignCode())
        .isNotEqualTo(done.parent().campaignCode());
  }

  @Test
  @DisplayName("MKT-7 the customer cancels all there is")
  void customerCancelsAll() {
    Market other = new Market();
    other.sell(Market.ORDER, 1, PackageStatus.PICKING, Market.line(31, 1));
    other.shop.cancelByCustomer(part(31, 1));

    assertThat(other.packages()).containsExactly("Cancelled 1x31");
  }

  private static Part part(long lineId, int quantity) {
    return new Part(lineId, quantity);
  }

  private static SplitRequest firstLine() {
    return new ByLine(List.of(List.of(31L)));
  }

  private static SplitRequest oneUnit() {
    return new ByQuantity(List.of(List.of(part(31, 1))), List.of());
  }
}
