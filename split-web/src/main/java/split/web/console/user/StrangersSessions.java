package split.web.console.user;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/**
 * Ends the session that the server opens for everybody it shows a page to, if nobody has signed in:
 * a flood of strangers must not fill the memory.
 */
@WebFilter(urlPatterns = "/console/*")
public class StrangersSessions extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient Clock clock;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } finally {
      if (SignedIn.in(request, clock.instant()).isEmpty()) {
        SignedIn.forget(request);
      }
    }
  }
}
