package split.domain.operation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import split.vocabulary.Code;
import split.vocabulary.Refusal;

/**
 * What became of some of the operations that a filter finds.
 *
 * @param last where the next portion begins; 0 if there was nothing left
 * @param refused how many were left as they were, by reason
 */
public record Portion(long last, long done, Map<Code, Long> refused) {
  static final Portion END = new Portion(0, 0, Map.of());

  public Portion {
    refused = Map.copyOf(refused);
  }

  static Portion of(long last, Collection<Optional<Refusal>> results) {
    Map<Code, Long> refused = new EnumMap<>(Code.class);
    results.stream()
        .flatMap(Optional::stream)
        .forEach(refusal -> refused.merge(refusal.code(), 1L, Long::sum));
    return new Portion(last, results.stream().filter(Optional::isEmpty).count(), refused);
  }

  public boolean isEnd() {
    return last == 0;
  }
}
