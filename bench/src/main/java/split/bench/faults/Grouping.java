package split.bench.faults;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A package's units, group by group. */
record Grouping(List<int[]> groups) {
  static final List<Grouping> OF_AN_ORDER =
      List.of(
          of(new int[] {2, 0, 0}, new int[] {1, 2, 1}),
          of(new int[] {3, 0, 0}, new int[] {0, 2, 1}),
          of(new int[] {1, 1, 0}, new int[] {1, 1, 0}, new int[] {1, 0, 1}),
          of(new int[] {1, 0, 0}, new int[] {1, 0, 0}, new int[] {1, 2, 1}));

  /** The second group of the first grouping, divided again. */
  static final Grouping OF_A_CHILD = of(new int[] {1, 1, 0}, new int[] {0, 1, 1});

  static final Units CHILD = Units.of(1, 2, 1);

  static Grouping of(int[]... groups) {
    return new Grouping(List.of(groups));
  }

  @Override
  public String toString() {
    return groups.stream()
        .map(
            group ->
                Arrays.stream(group).mapToObj(String::valueOf).collect(Collectors.joining(".")))
        .collect(Collectors.joining("|"));
  }
}
