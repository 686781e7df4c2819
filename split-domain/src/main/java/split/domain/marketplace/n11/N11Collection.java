package split.domain.marketplace.n11;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import split.domain.marketplace.JsonBody;
import split.domain.marketplace.RemoteId;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.n11.N11Api.Collection;
import split.domain.marketplace.n11.N11Api.CollectionDetail;
import split.vocabulary.Tracking;

/** N11's only words for how a package travels: a collection request, open to three carriers. */
final class N11Collection {
  private static final Set<String> CARRIERS = Set.of("HLZ", "CEVA", "BL");

  private N11Collection() {}

  /**
   * Empty where N11 has no words for the wish. Boxes default to one: a package is at least that.
   */
  static Optional<JsonBody> request(RemotePackage child, Tracking wish) {
    if (wish.carrier() == null
        || (wish.desi() == null && wish.boxes() == null)
        || child.lines().isEmpty()) {
      return Optional.empty();
    }
    String carrier = wish.carrier().strip().toUpperCase(Locale.ROOT);
    if (!CARRIERS.contains(carrier)) {
      return Optional.empty();
    }
    int boxes = wish.boxes() == null ? 1 : wish.boxes();
    return Optional.of(
        JsonBody.of(
            new Collection(
                child.lines().stream()
                    .map(
                        line ->
                            new CollectionDetail(
                                new RemoteId(child.id()),
                                new RemoteId(line.lineId()),
                                boxes,
                                wish.desi(),
                                carrier))
                    .toList())));
  }
}
