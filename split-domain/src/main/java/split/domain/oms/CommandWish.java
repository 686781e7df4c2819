package split.domain.oms;

import java.util.List;
import split.domain.access.Asked;
import split.vocabulary.Caller;
import split.vocabulary.CorrelationId;
import split.vocabulary.Violation;

/**
 * Somebody wants something done with a package.
 *
 * @param transition id; it or the slug is enough
 * @param input JSON object, read strictly
 * @param shape what was found wrong while reading; the rules add theirs
 */
public record CommandWish(
    Caller caller,
    CorrelationId correlationId,
    long packageId,
    Long transition,
    String slug,
    String input,
    List<Violation> shape)
    implements Asked {
  public CommandWish {
    shape = List.copyOf(shape);
  }
}
