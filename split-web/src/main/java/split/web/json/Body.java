package split.web.json;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.regex.Pattern;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.web.problem.RefusedException;

/** The raw body of a request, bounded before a byte of it is looked at. */
public final class Body {
  public static final int MAX_BYTES = 256 * 1024;
  public static final int MAX_CSV_BYTES = 1024 * 1024;

  private static final Pattern JSON =
      Pattern.compile("(?i)application/json\\s*(;\\s*(charset=(\"utf-?8\"|utf-?8))?\\s*)?");

  private static final Pattern CSV =
      Pattern.compile(
          "(?i)text/csv\\s*(;\\s*((charset=(\"utf-?8\"|utf-?8)|header=present)\\s*;?\\s*)*)?");

  private static final String KEPT = Body.class.getName() + ".kept";

  private Body() {}

  /**
   * @throws RefusedException {@code media_type} or {@code body_too_large}
   */
  public static byte[] read(HttpServletRequest request) throws IOException {
    require("application/json", isJson(request.getContentType()), request);
    return read(request, MAX_BYTES);
  }

  /**
   * @throws RefusedException {@code media_type} or {@code body_too_large}
   */
  public static byte[] readCsv(HttpServletRequest request) throws IOException {
    require("text/csv", isCsv(request.getContentType()), request);
    return read(request, MAX_CSV_BYTES);
  }

  /**
   * Reads the body for whoever has to see it before the resource does, which then finds it here.
   *
   * @throws RefusedException {@code body_too_large} for what no resource would read
   */
  public static byte[] keep(HttpServletRequest request) throws IOException {
    byte[] body = read(request, MAX_CSV_BYTES);
    request.setAttribute(KEPT, body);
    return body;
  }

  private static byte[] read(HttpServletRequest request, int most) throws IOException {
    if (request.getContentLengthLong() > most) {
      throw tooLarge(most);
    }
    byte[] body =
        request.getAttribute(KEPT) instanceof byte[] kept
            ? kept
            : request.getInputStream().readNBytes(most + 1);
    if (body.length > most) {
      throw tooLarge(most);
    }
    return body;
  }

  private static void require(String type, boolean isOfType, HttpServletRequest request) {
    String encoding = request.getHeader("Content-Encoding");
    boolean plain = encoding == null || encoding.equalsIgnoreCase("identity");
    if (!plain || !isOfType) {
      throw new RefusedException(
          Refusal.of(
              Code.MEDIA_TYPE,
              "the body must be %s in UTF-8, without a content encoding".formatted(type)));
    }
  }

  static boolean isJson(String contentType) {
    return contentType != null && JSON.matcher(contentType.strip()).matches();
  }

  static boolean isCsv(String contentType) {
    return contentType != null && CSV.matcher(contentType.strip()).matches();
  }

  private static RefusedException tooLarge(int most) {
    return new RefusedException(
        Refusal.of(Code.BODY_TOO_LARGE, "the body has more than %d bytes".formatted(most)));
  }
}
