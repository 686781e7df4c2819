package split.web.console;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link Failures} in front of the server's own handler. */
public class FailureHandling extends ExceptionHandlerFactory {
  public FailureHandling(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Failures(getWrapped().getExceptionHandler());
  }
}
