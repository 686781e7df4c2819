package split.web.json;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.web.problem.RefusedException;

/** The raw body of a request: {@code application/json}, bounded before a byte of it is looked at. */
public final class Body {
  public static final int MAX_BYTES = 256 * 1024;

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
              Code.MEDIA_TYPE, "the body must be application/json in UTF-8, without a content encoding"));
    }
  }

  static boolean isJson(String contentType) {
    if (contentType == null) {
      return false;
    }
    MediaType type;
    try {
      type = MediaType.valueOf(contentType);
    } catch (IllegalArgumentException e) {
      return false;
    }
    Map<String, String> parameters = type.getParameters();
    String charset = parameters.getOrDefault("charset", "utf-8").toLowerCase(Locale.ROOT);
    return type.getType().equalsIgnoreCase("application")
        && type.getSubtype().equalsIgnoreCase("json")
        && (charset.equals("utf-8") || charset.equals("utf8"));
  }

  private static RefusedException tooLarge() {
    return new RefusedException(
        Refusal.of(Code.BODY_TOO_LARGE, "the body has more than %d bytes".formatted(MAX_BYTES)));
  }
}
