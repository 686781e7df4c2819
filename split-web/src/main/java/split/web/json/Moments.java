package split.web.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Moments as they are written on the wire, as far as they can be stored. */
final class Moments {
  static final String FORM = "RFC 3339, such as 2027-01-31T00:00:00Z";
  private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

  private Moments() {}

  static Optional<Instant> of(String written) {
    try {
      return Optional.of(OffsetDateTime.parse(written).toInstant())
          .filter(moment -> !moment.isBefore(Instant.EPOCH) && moment.isBefore(END));
    } catch (DateTimeException noMoment) {
      return Optional.empty();
    }
  }
}
