package split.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.web.json.Wire;

/**
 * What the server refuses before any resource is asked is a problem document, too; to somebody in
 * front of the console it is the console's page.
 */
@WebServlet(urlPatterns = "/problem", asyncSupported = true)
public class ErrorPage extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String CONSOLE = "/console/error.xhtml?code=%s&id=%s";

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Correlation.begin(request, response);
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Problem problem =
        Problem.of(refusal(status instanceof Integer known ? known : 404), Correlation.of(request));
    response.setStatus(problem.status());
    if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
        && asked.startsWith("/console/")
        && !CONSOLE.startsWith(asked)) {
      request
          .getRequestDispatcher(CONSOLE.formatted(problem.code(), problem.instance()))
          .forward(request, response);
      return;
    }
    response.setContentType(Problems.MEDIA_TYPE);
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(Wire.text(problem));
  }

  private static Refusal refusal(int status) {
    return status >= 500
        ? Refusal.of(Code.INTERNAL_ERROR, "the log has more under the correlation id")
        : HttpMapper.refusal(status);
  }
}
