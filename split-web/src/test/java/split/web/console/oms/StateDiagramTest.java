package split.web.console.oms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.vocabulary.Destination;
import split.vocabulary.PackageState;
import split.vocabulary.Transition;

class StateDiagramTest {
  private static final Transition SHIP =
      row(1, new Destination.To(PackageState.SHIPPED), true, PackageState.PACKED);
  private static final Transition SHIP_TOO =
      row(2, new Destination.To(PackageState.SHIPPED), true, PackageState.PACKED);
  private static final Transition BLOCK =
      row(
          3,
          new Destination.To(PackageState.BLOCKED),
          true,
          PackageState.WAITING,
          PackageState.PREPARING);
  private static final Transition UNBLOCK =
      row(4, new Destination.Back(), true, PackageState.BLOCKED);
  private static final Transition INVOICE =
      row(5, new Destination.Stay(), true, PackageState.PACKED);
  private static final Transition OFF =
      row(6, new Destination.To(PackageState.CANCELLED), false, PackageState.WAITING);

  private static final StateDiagram DRAWN =
      StateDiagram.of(List.of(SHIP, SHIP_TOO, BLOCK, UNBLOCK, INVOICE, OFF), PackageState.BLOCKED);

  @Test
  @DisplayName(
      "OMS-3 one line for each pair of states, drawn from the table; back leads everywhere")
  void edges() {
    assertThat(DRAWN.edges())
        .extracting(edge -> edge.from().wire() + " " + edge.to().wire() + " " + edge.by().size())
        .containsExactlyInAnyOrder(
            "packed shipped 2",
            "waiting blocked 1",
            "preparing blocked 1",
            "blocked waiting 1",
            "blocked preparing 1");
  }

  @Test
  @DisplayName("OMS-3 every state has a place of its own, and the one looked at stands out")
  void nodes() {
    assertThat(DRAWN.nodes())
        .extracting(StateDiagram.Node::state)
        .containsExactlyInAnyOrder(PackageState.values());
    assertThat(DRAWN.nodes()).extracting(StateDiagram.Node::place).doesNotHaveDuplicates();
    assertThat(DRAWN.nodes())
        .allMatch(node -> node.x() < StateDiagram.BREADTH && node.y() < StateDiagram.HEIGHT);
    assertThat(DRAWN.nodes())
        .filteredOn(StateDiagram.Node::here)
        .extracting(StateDiagram.Node::state)
        .containsExactly(PackageState.BLOCKED);
    assertThat(DRAWN.edges()).filteredOn(StateDiagram.Edge::here).hasSize(2);
  }

  @Test
  @DisplayName(
      "OMS-3 a line starts and ends at the boxes, and there and back do not lie on each other")
  void arrows() {
    List<String> paths = DRAWN.edges().stream().map(StateDiagram.Edge::path).toList();
    assertThat(paths)
        .doesNotHaveDuplicates()
        .allMatch(path -> path.matches("M[0-9. -]+ Q[0-9. -]+"));
  }

  private static Transition row(
      long id, Destination destination, boolean active, PackageState... from) {
    return new Transition(
        id, "SLUG_" + id, "command", "title", Set.of(from), destination, "{}", active);
  }
}
