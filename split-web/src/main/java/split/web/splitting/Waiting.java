package split.web.splitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.AsyncResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import split.domain.splitting.Intake;
import split.domain.splitting.SplitAnswer.Accepted;
import split.domain.splitting.SplitAnswer.Child;
import split.domain.splitting.SplitAnswer.SplitResult;
import split.domain.splitting.SplitIntake;

/** Gives a committed answer at once, or later and with what the marketplace has done by then. */
@ApplicationScoped
public class Waiting {
  private static final Logger LOG = System.getLogger(Waiting.class.getName());

  @Inject private WaitingRoom room;
  @Inject private SplitIntake splits;

  void answer(Intake intake, Accepted accepted, Optional<Duration> wait, AsyncResponse answer) {
    SplitResult result = accepted.result();
    boolean waits =
        wait.isPresent()
            && !result.status().isFinal()
            && room.await(
                result.correlationId(),
                wait.get(),
                later -> finish(intake, accepted, later, wait.get(), answer));
    if (!waits) {
      boolean applied = wait.isPresent() && result.status().isFinal();
      answer.resume(
          FlowTriggerResource.ok(accepted.text())
              .header("Preference-Applied", applied ? applied(wait.get()) : null)
              .build());
    }
  }

  private void finish(
      Intake intake,
      Accepted accepted,
      Optional<SplitResult> later,
      Duration wait,
      AsyncResponse answer) {
    String text =
        later
            .map(found -> AnswerShown.text(told(accepted.result(), found)))
            .orElse(accepted.text());
    if (!text.equals(accepted.text())) {
      pin(intake, text);
    }
    answer.resume(FlowTriggerResource.ok(text).header("Preference-Applied", applied(wait)).build());
  }

  /**
   * What is answered is pinned first; if that cannot be done, the caller is still told what is
   * true.
   */
  private void pin(Intake intake, String text) {
    try {
      splits.pin(intake, text);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, () -> "a later answer was not pinned, " + intake.correlationId(), e);
    }
  }

  /**
   * What this request did for each group stays as it was said; what the marketplace did is told
   * anew.
   */
  private static SplitResult told(SplitResult first, SplitResult later) {
    Map<Long, Child> now =
        later.packages().stream()
            .filter(child -> child.id() != null)
            .collect(Collectors.toMap(Child::id, child -> child));
    return new SplitResult(
        first.correlationId(),
        later.status(),
        later.source(),
        first.packages().stream()
            .map(child -> child.id() == null ? child : told(child, now.get(child.id())))
            .toList());
  }

  private static Child told(Child first, Child now) {
    return now == null
        ? first
        : new Child(
            first.id(), first.number(), first.status(), now.state(), now.remoteId(), first.items());
  }

  private static String applied(Duration wait) {
    return "wait=" + wait.toSeconds();
  }
}
