package split.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Sorted measurements. */
record Quantiles(List<Double> sorted) {
  Quantiles {
    sorted = List.copyOf(sorted);
  }

  static Quantiles of(Collection<Double> values) {
    return new Quantiles(values.stream().sorted().toList());
  }

  static Quantiles joined(List<Quantiles> parts) {
    return of(parts.stream().flatMap(part -> part.sorted.stream()).toList());
  }

  /**
   * @param part from 0 to 1
   */
  double at(double part) {
    return sorted.isEmpty()
        ? Double.NaN
        : sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d, %.1f, %.1f", sorted.size(), at(0.5), at(0.99));
  }
}
