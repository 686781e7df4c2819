package split.sandbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of the history: a call to a marketplace, or something a person did behind the caller's
 * back.
 *
 * <p>It is written when the call arrives and completed on the way, so a call that is being held
 * shows already whether it was applied. Bodies are cut at {@link #LONGEST_BODY} characters.
 */
public final class Call {
  static final int LONGEST_BODY = 65_536;

  private final long sequence;
  private final Instant time;
  private final String origin;
  private final CallScope scope;
  private final Request request;
  private final boolean bodies;
  private final List<String> faults = new ArrayList<>();
  private List<Effect> effects = List.of();
  private Optional<Answer> answer = Optional.empty();

  /** What went out and when; status 0 is a connection broken on purpose. */
  public record Answer(Instant time, int status, String body) {}

  /** The call as it stands now. */
  public record Snapshot(
      long sequence,
      Instant time,
      String origin,
      CallScope scope,
      Request request,
      List<String> faults,
      List<Effect> effects,
      Optional<Answer> answer) {
    public boolean applied() {
      return !effects.isEmpty();
    }
  }

  Call(
      long sequence,
      Instant time,
      String origin,
      CallScope scope,
      Request request,
      boolean bodies) {
    this.sequence = sequence;
    this.time = time;
    this.origin = origin;
    this.scope = scope;
    this.bodies = bodies;
    this.request =
        new Request(
            request.method(),
            request.path(),
            request.query(),
            java.util.Map.of(),
            kept(request.body()));
  }

  synchronized void hit(String fault) {
    faults.add(fault);
  }

  synchronized void applied(List<Effect> changed) {
    effects = List.copyOf(changed);
  }

  synchronized void answered(Instant at, Delivery delivery) {
    byte[] bytes = delivery.reply().body();
    int length = bodies ? Math.min(bytes.length, LONGEST_BODY) : 0;
    int status = delivery.cutOff() ? 0 : delivery.reply().status();
    answer =
        Optional.of(new Answer(at, status, new String(bytes, 0, length, StandardCharsets.UTF_8)));
  }

  synchronized Snapshot snapshot() {
    return new Snapshot(
        sequence, time, origin, scope, request, List.copyOf(faults), effects, answer);
  }

  private String kept(String body) {
    return bodies ? body.substring(0, Math.min(body.length(), LONGEST_BODY)) : "";
  }
}
