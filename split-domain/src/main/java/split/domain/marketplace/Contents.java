package split.domain.marketplace;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Units per product: two packages hold the same goods when their contents are equal. */
public record Contents(Map<String, Integer> units) {
  public static final Contents NOTHING = new Contents(Map.of());

  public Contents {
    units = Map.copyOf(units);
  }

  public static <T> Contents of(
      Collection<T> parts, Function<T, Product> product, ToIntFunction<T> quantity) {
    return new Contents(
        parts.stream()
            .collect(
                Collectors.groupingBy(
                    part -> product.apply(part).key(), Collectors.summingInt(quantity))));
  }

  public Contents plus(Contents other) {
    Map<String, Integer> sum = new TreeMap<>(units);
    other.units.forEach((product, count) -> sum.merge(product, count, Integer::sum));
    return new Contents(sum);
  }

  public boolean isEmpty() {
    return units.isEmpty();
  }

  @Override
  public String toString() {
    return new TreeMap<>(units).toString();
  }
}
