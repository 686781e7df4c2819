package split.sandbox.hepsiburada.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import split.sandbox.Refused;
import split.sandbox.hepsiburada.Refusal;

/** Times as Hepsiburada writes them: Turkish local time without a zone. */
final class WireTime {
  private static final ZoneOffset TURKEY = ZoneOffset.ofHours(3);
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS");
  private static final DateTimeFormatter READ =
      DateTimeFormatter.ofPattern("uuuu-MM-dd[' ']['T']HH:mm[:ss][.SSS]");

  private WireTime() {}

  static String write(Instant time) {
    return WRITTEN.format(time.atOffset(TURKEY));
  }

  /** Reads {@code 2026-11-20 12:00}, with seconds or not; with a zone it may be any. */
  static Instant read(String text) {
    try {
      return text.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDateTime.parse(text, READ).toInstant(TURKEY);
    } catch (DateTimeException unreadable) {
      throw new Refused(Refusal.BAD_DATE);
    }
  }
}
