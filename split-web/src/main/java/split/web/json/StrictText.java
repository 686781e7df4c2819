package split.web.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.web.problem.RefusedException;

/** UTF-8 and nothing else: no byte order mark, no overlong form, no lone surrogate, no NUL. */
public final class StrictText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private StrictText() {}

  /** Like any other text, but a byte order mark is what spreadsheets begin with. */
  public static String csv(byte[] body) {
    String text = utf8(body, Code.MALFORMED_CSV);
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static String utf8(byte[] body, Code otherwise) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(body))
          .toString();
    } catch (CharacterCodingException e) {
      throw new RefusedException(Refusal.of(otherwise, "the body is not valid UTF-8"), e);
    }
  }

  static String decode(byte[] body) {
    String text = utf8(body, Code.MALFORMED_JSON);
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      throw malformed("the body starts with a byte order mark", null);
    }
    return text;
  }

  /** Escapes can spell what the encoding itself cannot. */
  static String checked(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw malformed("a text holds the character NUL", null);
      }
      if (Character.isSurrogate(c)) {
        boolean paired =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!paired) {
          throw malformed("a text holds half of a surrogate pair", null);
        }
        i++;
      }
    }
    return text;
  }

  static RefusedException malformed(String detail, Exception cause) {
    return new RefusedException(Refusal.of(Code.MALFORMED_JSON, detail), cause);
  }
}
