package split.vocabulary;

import java.time.Instant;
import java.util.Objects;

/**
 * One step of a flow, as the step log keeps it.
 *
 * @param name what was done, in snake case: {@code webhook_received}, {@code remote_submit}
 * @param code why not, or what kind of result; null where there is nothing to add
 * @param request what was sent out, secrets masked; null unless the step was a remote call
 * @param response what came back, cut to a readable length
 * @param millis how long the remote call took
 * @param at when it happened; null for the moment it is written down
 */
public record Step(
    String name,
    boolean ok,
    String code,
    String message,
    String request,
    String response,
    Long millis,
    Instant at) {
  public Step {
    Objects.requireNonNull(name);
    Objects.requireNonNull(message);
  }

  public static Step done(String name, String message) {
    return new Step(name, true, null, message, null, null, null, null);
  }

  public static Step refused(String name, String code, String message) {
    return new Step(name, false, code, message, null, null, null, null);
  }
}
