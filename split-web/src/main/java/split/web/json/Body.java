package split.web.json;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.regex.Pattern;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.web.problem.RefusedException;

/**
 * The raw body of a request: {@code application/json}, bounded before a byte of it is looked at.
 */
public final class Body {
  public static final int MAX_BYTES = 256 * 1024;

  private static final Pattern JSON =
      Pattern.compile("(?i)application/json\\s*(;\\s*(charset=(\"utf-?8\"|utf-?8))?\\s*)?");

  private Body() {}

  /**
   * @throws RefusedException {@code media_type} or {@code body_too_large}
   */
  public static byte[] read(HttpServletRequest request) throws IOException {
    requireJson(request);
    if (request.getContentLengthLong() > MAX_BYTES) {
      throw tooLarge();
    }
    byte[] body = request.getInputStream().readNBytes(MAX_BYTES + 1);
    if (body.length > MAX_BYTES) {
      throw tooLarge();
    }
    return body;
  }

  private static void requireJson(HttpServletRequest request) {
    String encoding = request.getHeader("Content-Encoding");
    boolean plain = encoding == null || encoding.equalsIgnoreCase("identity");
    if (!plain || !isJson(request.getContentType())) {
      throw new RefusedException(
          Refusal.of(
              Code.MEDIA_TYPE,
              "the body must be application/json in UTF-8, without a content encoding"));
    }
  }

  static boolean isJson(String contentType) {
    return contentType != null && JSON.matcher(contentType.strip()).matches();
  }

  private static RefusedException tooLarge() {
    return new RefusedException(
        Refusal.of(Code.BODY_TOO_LARGE, "the body has more than %d bytes".formatted(MAX_BYTES)));
  }
}
