package split.domain.splitting;

import java.util.List;
import java.util.Optional;
import split.domain.access.Asked;
import split.domain.channel.EffectiveChannel;
import split.vocabulary.Caller;
import split.vocabulary.CorrelationId;
import split.vocabulary.Violation;

/**
 * A split request with all that surrounds it.
 *
 * @param correlationId of this request
 * @param correlationGiven the caller handed it in, so it may have been used before
 * @param shape what was found wrong while reading; the rules add theirs, so that the caller sees
 *     all at once
 * @param key under which the answer is to be kept, if the caller gave one
 */
public record Intake(
    Caller caller,
    EffectiveChannel channel,
    CorrelationId correlationId,
    boolean correlationGiven,
    SplitRequest request,
    List<Violation> shape,
    Optional<Key> key)
    implements Asked {
  public Intake {
    shape = List.copyOf(shape);
  }

  /**
   * @param value the caller's key, 1 to 255 visible characters
   * @param fingerprint SHA-256 of the body, in hex
   */
  public record Key(String value, String fingerprint) {}
}
