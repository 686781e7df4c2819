package split.domain.webhook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import split.persistence.json.Json;
import split.vocabulary.Violation;

/** How long the first tries of a webhook would be apart, for whoever thinks up its countdown. */
public final class CountdownPreview {
  private static final double MIDDLE = 0.5;

  private CountdownPreview() {}

  /**
   * @param config JSON, as {@code retry_countdown_config} has it
   * @return of a random one the middle; empty if it has no sense
   */
  public static List<Duration> of(String config) {
    List<Violation> violations = new ArrayList<>();
    Countdown countdown = CountdownForm.read(Json.MAPPER.readTree(config), violations);
    return violations.isEmpty()
        ? IntStream.range(0, RetryPolicy.FAST_TRIES - 1)
            .mapToObj(failed -> countdown.after(failed, MIDDLE))
            .toList()
        : List.of();
  }
}
