package split.domain.alarmrule;

import java.time.Duration;
import java.time.Instant;
import split.view.alarmrule.ChannelFigures;
import split.view.alarmrule.ChannelFigures.Results;
import split.vocabulary.RuleTerms;

/**
 * Whether what a rule watches holds for one channel, by its figures. A failure rate of fewer than
 * {@value #FEWEST_RESULTS} results says nothing, and neither does no traffic of an inactive
 * channel, or of one that was made inside the window.
 */
final class RulePolicy {
  static final int FEWEST_RESULTS = 5;

  private RulePolicy() {}

  /**
   * @param sentence the figure in words, for the alarm
   */
  record Judgement(boolean holds, String sentence) {}

  static Judgement judge(RuleTerms terms, ChannelFigures figures, Instant now) {
    Results results = figures.results();
    return switch (terms.measure()) {
      case CONSECUTIVE_FAILURES ->
          reached(results.inARow(), terms, "%d operations in a row have failed (limit %d)");
      case DEAD_OPERATIONS ->
          reached(results.dead(), terms, "%d operations were given up (limit %d)");
      case FAILURE_RATE -> failureRate(results, terms);
      case BACKLOG_AGE -> backlogAge(figures, terms, now);
      case NO_TRAFFIC -> noTraffic(figures, terms, now);
      case CIRCUIT_OPEN ->
          new Judgement(
              figures.circuitOpen(), "the marketplace is left alone: its circuit is open");
    };
  }

  private static Judgement failureRate(Results results, RuleTerms terms) {
    long all = results.done() + results.failed();
    long percent = all == 0 ? 0 : results.failed() * 100 / all;
    return new Judgement(
        all >= FEWEST_RESULTS && percent >= terms.threshold(),
        "%d of %d operations have failed, %d %% (limit %d %%)"
            .formatted(results.failed(), all, percent, terms.threshold()));
  }

  private static Judgement backlogAge(ChannelFigures figures, RuleTerms terms, Instant now) {
    long seconds =
        figures.oldestDue() == null
            ? 0
            : Math.max(0, Duration.between(figures.oldestDue(), now).toSeconds());
    return reached(seconds, terms, "the oldest operation is %d seconds overdue (limit %d)");
  }

  private static Judgement noTraffic(ChannelFigures figures, RuleTerms terms, Instant now) {
    boolean silent = !figures.lastTaken().isAfter(now.minus(terms.window()));
    return new Judgement(
        figures.active() && silent,
        "no split was taken for %d seconds, the last one at %s"
            .formatted(terms.window().toSeconds(), figures.lastTaken()));
  }

  private static Judgement reached(long figure, RuleTerms terms, String sentence) {
    return new Judgement(
        figure >= terms.threshold(), sentence.formatted(figure, terms.threshold()));
  }
}
