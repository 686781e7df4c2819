package split.domain.marketplace;

import java.util.Optional;

/** What an HTTP status alone says, for marketplaces that say nothing better. */
public final class HttpStatus {
  private HttpStatus() {}

  /**
   * @return empty for a success and for a refusal whose reason stands in the body
   */
  public static Optional<Fault> fault(Answer answer) {
    return switch (answer.status()) {
      case 401, 403 -> Optional.of(new Fault.Unauthorised(answer.detail()));
      case 429 -> Optional.of(new Fault.Throttled(answer.throttledFor(), answer.detail()));
      case 404, 405, 406, 410, 415 -> Optional.of(new Fault.Misconfigured(answer.detail()));
      case 408, 425 -> Optional.of(new Fault.Unreachable(answer.detail()));
      default -> other(answer);
    };
  }

  private static Optional<Fault> other(Answer answer) {
    return switch (answer.status() / 100) {
      case 2, 4 -> Optional.empty();
      case 3 ->
          Optional.of(
              new Fault.Unreachable("HTTP " + answer.status() + ": redirects are not followed"));
      default -> Optional.of(new Fault.Unreachable(answer.detail()));
    };
  }
}
