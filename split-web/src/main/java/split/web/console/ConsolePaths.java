package split.web.console;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the console is. */
public final class ConsolePaths {
  public static final String HOME = "/console/dashboard.xhtml";
  private static final String ROOT = "/console/";
  private static final String SIGN_IN = "/console/sign-in.xhtml";
  public static final String OPEN_ID = "/console/open-id.xhtml";
  private static final Pattern PAGE =
      Pattern.compile("/console/[a-z-]{1,40}\\.xhtml(\\?[\\w=&%.:+*-]{0,2000})?");

  private ConsolePaths() {}

  /** By the path as the server understands it, however it was written. */
  public static boolean holds(HttpServletRequest request) {
    return (request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), ""))
        .startsWith(ROOT);
  }

  /** Where people come to and back from an OpenID Connect provider. */
  public static boolean isOpenId(HttpServletRequest request) {
    return request.getServletPath().equals(OPEN_ID);
  }

  /** Where to sign in, and to come back from afterwards. */
  public static String signIn(HttpServletRequest request) {
    String query = request.getQueryString();
    String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
    return "GET".equals(request.getMethod()) && PAGE.matcher(wanted).matches()
        ? SIGN_IN + "?from=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)
        : SIGN_IN;
  }

  /** A page of ours as somebody else wrote it down; the first one if it is none of ours. */
  public static String page(String written) {
    return Optional.ofNullable(written)
        .filter(wanted -> PAGE.matcher(wanted).matches())
        .orElse(HOME);
  }
}
