package split.web.console.oms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import split.domain.oms.CommandReading;
import split.vocabulary.Destination;
import split.vocabulary.PackageState;
import split.vocabulary.Transition;
import split.web.console.Words;

/** The state table, drawn and in rows (OMS-3). */
@Named
@RequestScoped
public class StateMap {
  @Inject private CommandReading reading;
  @Inject private RunnableCommands commands;
  @Inject private Words words;

  private String state;
  private List<Transition> table;
  private StateDiagram diagram;

  public List<Transition> getTable() {
    if (table == null) {
      table = reading.table();
    }
    return table;
  }

  public List<StateDiagram.Node> getNodes() {
    return diagram().nodes();
  }

  public List<StateDiagram.Edge> getEdges() {
    return diagram().edges();
  }

  /** Such as "waiting → packed: Complete packaging with shipment". */
  public String title(StateDiagram.Edge edge) {
    return words.of(
        "states.edge",
        name(edge.from()),
        name(edge.to()),
        edge.by().stream().map(commands::title).collect(Collectors.joining(", ")));
  }

  public String from(Transition row) {
    return row.from().stream().map(this::name).collect(Collectors.joining(", "));
  }

  public String to(Transition row) {
    return switch (row.destination()) {
      case Destination.To(var reached) -> name(reached);
      case Destination.Back back -> words.of("states.back");
      case Destination.Stay stay -> words.of("states.stay");
    };
  }

  public String name(PackageState named) {
    return words.name("package_state", named.wire());
  }

  private StateDiagram diagram() {
    if (diagram == null) {
      diagram = StateDiagram.of(getTable(), PackageState.of(state).orElse(null));
    }
    return diagram;
  }

  /** By its name; the one that is looked at, or null. */
  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }
}
