package split.web.splitting;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import split.domain.splitting.Intake;
import split.vocabulary.Sha256;
import split.web.json.Field;
import split.web.json.Findings;
import split.web.json.Value;
import split.web.problem.RefusedException;

/**
 * Under which keys the answers to a bulk are kept (SPL-11, SPL-18). The order is that of a single
 * request; a key in a header is that of the whole bulk, so each source has its place under it. An
 * answer is replayed to the same content at the same place; blanks between JSON's signs do not
 * count.
 *
 * @param given {@code Idempotency-Key}
 * @param delivery {@code webhook-id}
 */
record BulkKeys(Optional<String> given, Optional<String> delivery) {
  /**
   * @throws RefusedException {@code idempotency_key_invalid}
   */
  static BulkKeys in(HttpServletRequest request) {
    return new BulkKeys(
        IdempotencyKeys.header(request, "Idempotency-Key").map(IdempotencyKeys::usable),
        IdempotencyKeys.header(request, "webhook-id").map(IdempotencyKeys::usable));
  }

  /**
   * @throws RefusedException {@code idempotency_key_invalid}
   */
  Optional<Intake.Key> of(Value source, int place) {
    return given
        .map(key -> placed(key, place))
        .or(() -> IdempotencyKeys.uuid(source).map(IdempotencyKeys::usable))
        .or(() -> delivery.map(key -> placed(key, place)))
        .map(key -> new Intake.Key(key, fingerprint(source)));
  }

  /** As long as any key may be, and never the key of a single request by accident. */
  private static String placed(String key, int place) {
    byte[] text = key.getBytes(StandardCharsets.US_ASCII);
    return "bulk:" + Sha256.hex(text) + ":" + place;
  }

  private static String fingerprint(Value source) {
    String compact = Field.of(source, new Findings()).json();
    return Sha256.hex(compact);
  }
}
