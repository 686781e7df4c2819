package split.domain.marketplace;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import split.persistence.json.Json;
import tools.jackson.core.JacksonException;

/**
 * What a marketplace answered, complete and within bounds, but not yet believed.
 *
 * @param contentType as sent, or empty
 * @param retryAfter {@code Retry-After} as sent or, without it, {@code X-RateLimit-Reset}; or null
 * @param at when it was there
 */
public record Answer(
    int status, String contentType, String retryAfter, byte[] body, Instant at, Secrets secrets) {
  private static final int LONGEST_DETAIL = 500;
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\s]+");

  public boolean isSuccess() {
    return status / 100 == 2;
  }

  public boolean isJson() {
    String type = contentType.toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
    return type.equals("application/json")
        || (type.startsWith("application/") && type.endsWith("+json"));
  }

  public boolean isHtml() {
    return contentType.toLowerCase(Locale.ROOT).startsWith("text/html");
  }

  /** The body, if it says it is JSON, is strict UTF-8, parses to its end and fits the type. */
  public <T> Optional<T> json(Class<T> type) {
    if (!isJson()) {
      return Optional.empty();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      return Optional.ofNullable(Json.MAPPER.readValue(text, type));
    } catch (CharacterCodingException | JacksonException unreadable) {
      return Optional.empty();
    }
  }

  /** The body of that type, or a verdict that it cannot be read. */
  public <T> Verdict<T> read(Class<T> type) {
    return json(type)
        .<Verdict<T>>map(Verdict.Usable::new)
        .orElseGet(() -> Verdict.unreadable(detail()));
  }

  /** The body for people: undecodable bytes replaced, secrets masked. */
  public String text() {
    return secrets.mask(new String(body, StandardCharsets.UTF_8));
  }

  /** A text out of the answer, made fit to be shown and logged in one line. */
  public String detail(String part) {
    String line = CONTROL.matcher(secrets.mask(part)).replaceAll(" ").strip();
    return line.length() <= LONGEST_DETAIL ? line : line.substring(0, LONGEST_DETAIL) + "…";
  }

  public String detail() {
    String words = isHtml() ? "an HTML page" : detail(text());
    return "HTTP " + status + (words.isEmpty() ? " without a body" : ": " + words);
  }

  public Duration throttledFor() {
    return RetryAfter.of(retryAfter, at);
  }
}
