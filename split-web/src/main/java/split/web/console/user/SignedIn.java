package split.web.console.user;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who signed in, as the session remembers it. The session ends by itself when it was not used for
 * half an hour, and {@link #LONGEST} after the sign-in in any case.
 */
record SignedIn(String name, Instant since) implements Serializable {
  static final Duration LONGEST = Duration.ofHours(12);
  private static final String ATTRIBUTE = SignedIn.class.getName();

  /** Under a new session id, so that nobody who knew the old one gets in. */
  static void remember(HttpServletRequest request, String name, Instant now) {
    HttpSession session = request.getSession();
    request.changeSessionId();
    session.setAttribute(ATTRIBUTE, new SignedIn(name, now));
  }

  static Optional<String> in(HttpServletRequest request, Instant now) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (SignedIn) session.getAttribute(ATTRIBUTE))
        .filter(known -> now.isBefore(known.since().plus(LONGEST)))
        .map(SignedIn::name);
  }

  static void forget(HttpServletRequest request) {
    Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
  }
}
