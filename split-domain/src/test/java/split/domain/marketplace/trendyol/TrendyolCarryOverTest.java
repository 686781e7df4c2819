package split.domain.marketplace.trendyol;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.domain.marketplace.CarryOver;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.RemotePackage.Life;
import split.domain.marketplace.RemotePackage.RemoteLine;
import split.domain.marketplace.trendyol.TrendyolCalls.Command;
import split.domain.marketplace.trendyol.TrendyolCalls.Operation;
import split.vocabulary.Tracking;

class TrendyolCarryOverTest {
  private static final Tracking SHOWN = new Tracking("YKMP", "733", null, null, null, "17");

  @ParameterizedTest
  @DisplayName("SPL-17 a child that fell back is taken to its source's status, one step at a time")
  @CsvSource({
    "Created, Picking, Picking",
    "CREATED, invoiced, Picking Invoiced",
    "Picking, Invoiced, Invoiced",
    "Picking, Picking, ''",
    "Invoiced, Picking, ''",
    "Created, Created, ''",
    "Created, , ''",
    "Created, Shipped, ''"
  })
  void status(String child, String source, String told) {
    String sent =
        commands(child, source, Tracking.NONE).stream()
            .map(command -> command.body().text().replaceAll(".*\"status\":\"(\\w+)\".*", "$1"))
            .collect(Collectors.joining(" "));
    assertThat(sent).isEqualTo(told);
  }

  @Test
  @DisplayName("SPL-17 everything wished, in the order in which Trendyol takes it")
  void everything() {
    Tracking wish = new Tracking("ARASMP", null, null, new BigDecimal("4.4"), 2, "18");
    List<Command> told = commands("Created", "Picking", wish);
    assertThat(told)
        .extracting(Command::operation)
        .containsExactly(Operation.STATUS, Operation.CARRIER, Operation.WAREHOUSE, Operation.BOXES);
    assertThat(told)
        .extracting(command -> command.body().text())
        .containsExactly(
            "{\"lines\":[{\"lineId\":31,\"quantity\":2},{\"lineId\":32,\"quantity\":1}],"
                + "\"params\":{},\"status\":\"Picking\"}",
            "{\"cargoProvider\":\"ARASMP\"}",
            "{\"warehouseId\":18}",
            "{\"boxQuantity\":2,\"deci\":4.4}");
  }

  @Test
  @DisplayName(
      "SPL-17 what the child shows already, and what Trendyol has no words for, is not told")
  void nothing() {
    for (Tracking wish :
        List.of(
            Tracking.NONE,
            new Tracking("YKMP", null, null, null, null, "17"),
            new Tracking("Aras Kargo", "99", "label", null, null, "north"),
            new Tracking("A", null, null, null, null, null))) {
      assertThat(commands("Picking", "Picking", wish)).isEmpty();
    }
  }

  @Test
  @DisplayName("SPL-17 boxes without a weight, and a weight of one box")
  void boxes() {
    assertThat(commands("Picking", null, new Tracking(null, null, null, null, 3, null)))
        .extracting(command -> command.body().text())
        .containsExactly("{\"boxQuantity\":3}");
    assertThat(
            commands("Picking", null, new Tracking(null, null, null, BigDecimal.TEN, null, null)))
        .extracting(command -> command.body().text())
        .containsExactly("{\"boxQuantity\":1,\"deci\":10}");
  }

  @Test
  @DisplayName("SPL-17 a child that is on its way, or gone, is left alone")
  void closed() {
    RemotePackage shipped =
        new RemotePackage("92", "8", "Shipped", Life.CLOSED, List.of(), SHOWN, Set.of());
    Tracking wish = new Tracking("ARASMP", null, null, BigDecimal.ONE, 1, "18");
    assertThat(TrendyolCarryOver.commands(shipped, new CarryOver("Picking", wish))).isEmpty();
  }

  private static List<Command> commands(String child, String source, Tracking wish) {
    RemotePackage shown =
        new RemotePackage(
            "92",
            "8",
            child,
            Life.SPLITTABLE,
            List.of(new RemoteLine("31", "A", null, 2), new RemoteLine("32", "B", null, 1)),
            SHOWN,
            Set.of());
    return TrendyolCarryOver.commands(shown, new CarryOver(source, wish));
  }
}
