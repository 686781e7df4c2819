package split.sandbox.hepsiburada.control;

import java.util.Locale;
import split.sandbox.wire.JsonFormat.BadJson;

/** Ids of shops and lines. */
final class Guid {
  private static final String SHAPE = "\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";

  private Guid() {}

  /** In lower case. */
  static String of(String text, String field) {
    if (!text.matches(SHAPE)) {
      throw new BadJson(field + " must be a GUID");
    }
    return text.toLowerCase(Locale.ROOT);
  }
}
