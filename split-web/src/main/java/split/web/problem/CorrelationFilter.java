package split.web.problem;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Comes before everything else, so that no answer is without its correlation id. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class CorrelationFilter implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Correlation.begin((HttpServletRequest) request, (HttpServletResponse) response);
    chain.doFilter(request, response);
  }
}
