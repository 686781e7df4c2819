package split.web.splitting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import split.domain.splitting.Intake;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.Sha256;
import split.web.json.Field;
import split.web.json.Findings;
import split.web.json.Section;
import split.web.json.Value;
import split.web.problem.RefusedException;

/**
 * Under which key the answer is kept: {@code Idempotency-Key}, else {@code event.uuid}, else {@code
 * webhook-id} (SPL-11).
 */
final class IdempotencyKeys {
  private static final Pattern FORM = Pattern.compile("[!-~]{1,255}");

  private IdempotencyKeys() {}

  /**
   * @throws RefusedException {@code idempotency_key_invalid}
   */
  static Optional<Intake.Key> in(HttpServletRequest request, byte[] body, Value document) {
    return header(request, "Idempotency-Key")
        .or(() -> uuid(document))
        .or(() -> header(request, "webhook-id"))
        .map(key -> new Intake.Key(usable(key), Sha256.hex(body)));
  }

  static Optional<String> header(HttpServletRequest request, String name) {
    List<String> sent = Collections.list(request.getHeaders(name));
    if (sent.size() > 1) {
      throw invalid("the header " + name + " was sent more than once");
    }
    return sent.stream().findFirst();
  }

  static Optional<String> uuid(Value document) {
    Field event = Section.of(document, new Findings()).field("event");
    Field uuid = event.section().field("uuid");
    if (uuid.isEmpty()) {
      return Optional.empty();
    }
    String text = uuid.text(Integer.MAX_VALUE);
    if (text == null) {
      throw invalid("event.uuid must be a text");
    }
    return Optional.of(text);
  }

  static String usable(String key) {
    if (!FORM.matcher(key).matches()) {
      throw invalid("an idempotency key has 1 to 255 visible ASCII characters");
    }
    return key;
  }

  private static RefusedException invalid(String detail) {
    return new RefusedException(Refusal.of(Code.IDEMPOTENCY_KEY_INVALID, detail));
  }
}
