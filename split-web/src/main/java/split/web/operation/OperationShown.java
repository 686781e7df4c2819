package split.web.operation;

import java.time.Instant;
import split.domain.operation.Forecast;
import split.domain.operation.NextStep;
import split.view.operation.OperationView;
import split.vocabulary.OperationStatus;

/**
 * A remote operation, where it stands, and what is coming.
 *
 * @param inDoubt the marketplace may have followed already: it is read first
 * @param penalisedUntil null unless it is penalised
 * @param expiresAt after it no more tries; null before the first penalty
 */
public record OperationShown(
    long id,
    String channel,
    String kind,
    String number,
    String correlationId,
    String status,
    boolean isLeased,
    boolean inDoubt,
    Tries tries,
    Instant penalisedUntil,
    Instant firstFailedAt,
    Instant expiresAt,
    String lastCode,
    String lastDetail,
    Next next,
    Instant createdDate,
    Instant modifiedDate) {

  public static OperationShown of(Forecast forecast) {
    OperationView view = forecast.operation();
    boolean rests = view.status() == OperationStatus.PENALISED && !view.isLeased();
    return new OperationShown(
        view.id(),
        view.channel(),
        view.kind(),
        view.number(),
        view.correlationId(),
        view.status().wire(),
        view.isLeased(),
        view.inDoubt(),
        Tries.of(view, forecast.next()),
        rests ? view.dueAt() : null,
        view.firstFailedAt(),
        view.expiresAt(),
        view.lastCode(),
        view.lastDetail(),
        Next.of(forecast.next()),
        view.createdAt(),
        view.modifiedAt());
  }

  /**
   * @param made tries that came to an end
   * @param left if it keeps failing
   * @param quick retries within the running try
   * @param polls looks at the marketplace since it was told
   * @param announced how often the marketplace was about to be told
   */
  public record Tries(int made, int left, int quick, int polls, int announced) {
    static Tries of(OperationView view, NextStep next) {
      return new Tries(
          view.triesMade(), next.triesLeft(), view.quickTries(), view.polls(), view.attempts());
    }
  }

  /**
   * @param at null for at once, or never
   * @param givesUpAt if it keeps failing
   */
  public record Next(String what, Instant at, int triesLeft, Instant givesUpAt, String sentence) {
    static Next of(NextStep step) {
      return new Next(
          step.what().wire(), step.at(), step.triesLeft(), step.givesUpAt(), step.sentence());
    }
  }
}
