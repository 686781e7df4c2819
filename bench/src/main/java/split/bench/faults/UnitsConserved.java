package split.bench.faults;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import split.bench.Mall;

/** The live packages of an order hold exactly its units. During the run the sampler looks too. */
final class UnitsConserved implements Invariant {
  static final String NAME = "units are conserved for every order item";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Stream<String> broken(Evidence evidence) {
    return evidence.books().packages().stream()
        .collect(Collectors.groupingBy(Books.Pack::order))
        .values()
        .stream()
        .filter(packages -> !sum(packages).equals(Units.sold().toString()))
        .map(
            packages ->
                "%s units are %s in the end, %s were sold: %s"
                    .formatted(packages.getFirst().order(), sum(packages), Units.sold(), packages));
  }

  private static String sum(List<Books.Pack> packages) {
    int[] units = new int[Mall.UNITS.length];
    packages.stream().filter(Books.Pack::isLive).forEach(each -> add(units, each.units()));
    return Units.of(units).toString();
  }

  private static void add(int[] units, String more) {
    String[] each = more.split("\\.");
    for (int line = 0; line < units.length; line++) {
      units[line] += Integer.parseInt(each[line]);
    }
  }
}
