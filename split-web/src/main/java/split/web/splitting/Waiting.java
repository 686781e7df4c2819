package split.web.splitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import split.domain.splitting.Intake;
import split.domain.splitting.SplitAnswer.Child;
import split.domain.splitting.SplitAnswer.SplitResult;
import split.domain.splitting.SplitIntake;
import split.vocabulary.CorrelationId;

/** Gives committed answers at once, or later and with what the marketplace has done by then. */
@ApplicationScoped
public class Waiting {
  private static final Logger LOG = System.getLogger(Waiting.class.getName());

  @Inject private WaitingRoom room;
  @Inject private SplitIntake splits;

  /**
   * What the caller is told in the end.
   *
   * @param texts the answers, by the request's correlation id
   * @param applied how long the caller waited at most; empty if it did not
   */
  record Told(Map<CorrelationId, String> texts, Optional<Duration> applied) {
    String text(CorrelationId request) {
      return texts.get(request);
    }

    Response answer(String text) {
      String waited = applied.map(wait -> "wait=" + wait.toSeconds()).orElse(null);
      return Response.ok(text, MediaType.APPLICATION_JSON_TYPE)
          .header("Preference-Applied", waited)
          .build();
    }
  }

  /**
   * @param then called once, perhaps before this returns: when every split has ended, when the wait
   *     is over, or at once if there is nothing to wait for
   */
  void answer(List<Taken.Committed> committed, Optional<Duration> wait, Consumer<Told> then) {
    List<CorrelationId> open =
        committed.stream()
            .map(one -> one.accepted().result())
            .filter(result -> !result.status().isFinal())
            .map(SplitResult::correlationId)
            .distinct()
            .toList();
    boolean waits =
        wait.isPresent()
            && !open.isEmpty()
            && room.await(
                open, wait.get(), later -> then.accept(new Told(texts(committed, later), wait)));
    if (!waits) {
      then.accept(new Told(texts(committed, Map.of()), wait.filter(longest -> open.isEmpty())));
    }
  }

  private Map<CorrelationId, String> texts(
      List<Taken.Committed> committed, Map<CorrelationId, SplitResult> later) {
    return committed.stream()
        .collect(Collectors.toMap(Taken.Committed::correlationId, one -> text(one, later)));
  }

  private String text(Taken.Committed one, Map<CorrelationId, SplitResult> later) {
    SplitResult first = one.accepted().result();
    SplitResult now = later.get(first.correlationId());
    String text = now == null ? one.accepted().text() : AnswerShown.text(told(first, now));
    if (!text.equals(one.accepted().text())) {
      pin(one.intake(), text);
    }
    return text;
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
            .collect(Collectors.toMap(Child::id, Function.identity()));
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
}
