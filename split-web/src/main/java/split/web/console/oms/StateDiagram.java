package split.web.console.oms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import split.vocabulary.Destination;
import split.vocabulary.PackageState;
import split.vocabulary.Transition;

/**
 * The states of a package and what leads from one to another, laid out in a field of {@link
 * #BREADTH} by {@link #HEIGHT}. What is drawn is the table; where a state stands, is decided here.
 *
 * @param edges one for each pair of states, however many transitions lead from one to the other
 */
public record StateDiagram(List<Node> nodes, List<Edge> edges) {
  static final int BREADTH = 1272;
  static final int HEIGHT = 520;

  private static final int COLUMN = 212;
  private static final int ROW = 130;
  private static final Map<PackageState, Place> PLACES = places();

  /** In columns and rows. */
  public record Place(int column, int row) {
    int x() {
      return COLUMN / 2 + column * COLUMN;
    }

    int y() {
      return ROW / 2 + row * ROW;
    }
  }

  /**
   * @param here the state that is looked at
   */
  public record Node(PackageState state, Place place, boolean here) {
    public int x() {
      return place.x();
    }

    public int y() {
      return place.y();
    }
  }

  /**
   * @param here whether it begins in the state that is looked at
   */
  public record Edge(PackageState from, PackageState to, List<Transition> by, boolean here) {
    public String path() {
      return Arrow.between(PLACES.get(from), PLACES.get(to)).path();
    }
  }

  /**
   * @param looked at; null for none
   */
  static StateDiagram of(List<Transition> table, PackageState looked) {
    Map<PackageState, Map<PackageState, List<Transition>>> pairs =
        new EnumMap<>(PackageState.class);
    table.stream()
        .filter(Transition::active)
        .forEach(
            row ->
                row.from()
                    .forEach(from -> reached(row, table).forEach(to -> add(pairs, from, to, row))));
    List<Edge> edges = new ArrayList<>();
    pairs.forEach(
        (from, ends) ->
            ends.forEach((to, by) -> edges.add(new Edge(from, to, by, from == looked))));
    List<Node> nodes =
        PLACES.entrySet().stream()
            .map(entry -> new Node(entry.getKey(), entry.getValue(), entry.getKey() == looked))
            .toList();
    return new StateDiagram(nodes, edges);
  }

  /** What leads back may lead to wherever one came from. */
  private static Stream<PackageState> reached(Transition row, List<Transition> table) {
    return switch (row.destination()) {
      case Destination.To(var state) -> Stream.of(state);
      case Destination.Stay stay -> Stream.of();
      case Destination.Back back ->
          table.stream()
              .filter(
                  other ->
                      other.destination() instanceof Destination.To(var to) && row.startsIn(to))
              .flatMap(other -> other.from().stream())
              .distinct();
    };
  }

  private static void add(
      Map<PackageState, Map<PackageState, List<Transition>>> pairs,
      PackageState from,
      PackageState to,
      Transition row) {
    pairs
        .computeIfAbsent(from, start -> new TreeMap<>())
        .computeIfAbsent(to, end -> new ArrayList<>())
        .add(row);
  }

  private static Map<PackageState, Place> places() {
    Map<PackageState, Place> places = new EnumMap<>(PackageState.class);
    places.put(PackageState.BLOCKED, new Place(1, 0));
    places.put(PackageState.NEEDS_RESCHEDULING, new Place(2, 0));
    places.put(PackageState.ATTEMPTED_DELIVERY, new Place(4, 0));
    places.put(PackageState.DELIVERY_FAILED, new Place(5, 0));
    places.put(PackageState.WAITING, new Place(0, 1));
    places.put(PackageState.PREPARING, new Place(1, 1));
    places.put(PackageState.READY_FOR_PACKAGING, new Place(2, 1));
    places.put(PackageState.PACKED, new Place(3, 1));
    places.put(PackageState.SHIPPED, new Place(4, 1));
    places.put(PackageState.DELIVERED, new Place(5, 1));
    places.put(PackageState.WAITING_REMOTE_ACTION, new Place(0, 2));
    places.put(PackageState.CANCELLATION_WAITING, new Place(2, 2));
    places.put(PackageState.READY_FOR_CUSTOMER_PICKUP, new Place(4, 2));
    places.put(PackageState.PACKED_FOR_REFUND, new Place(0, 3));
    places.put(PackageState.OUT_OF_STOCK, new Place(1, 3));
    places.put(PackageState.CANCELLED, new Place(3, 3));
    places.put(PackageState.SPLIT, new Place(5, 3));
    return places;
  }
}
