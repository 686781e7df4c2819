package split.sandbox;

import static split.sandbox.TransportFault.*;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/**
 * The way into every simulated marketplace: writes the history and does to each call what the
 * faults say.
 */
public final class Gate {
  private static final long LATENCY_MILLIS = 250;
  private static final long TIMEOUT_MILLIS = 30_000;
  private static final int GARBAGE_BYTES = 512;
  private static final int HUGE_BYTES = 10 * 1024 * 1024;
  private static final long GARBAGE_SEED = 20_260_525;

  private final Faults faults;
  private final CallLog calls;
  private final Clock clock;

  public Gate(Faults faults, CallLog calls, Clock clock) {
    this.faults = faults;
    this.calls = calls;
    this.clock = clock;
  }

  public Delivery pass(Request request, CallScope scope, Function<Switches, Outcome> work) {
    Call call = calls.open(request, scope);
    Switches switches = new Switches(faults, scope, call);
    Delivery delivery = stopped(switches).orElseGet(() -> worked(switches, call, work));
    call.answered(clock.instant(), delivery);
    return delivery;
  }

  /**
   * Sends a call away before any switch meets it; the history shows {@code why} among its faults.
   */
  public Delivery turnAway(Request request, CallScope scope, String why, Reply reply) {
    Call call = calls.open(request, scope);
    call.hit(why);
    Delivery delivery = Delivery.whole(reply);
    call.answered(clock.instant(), delivery);
    return delivery;
  }

  private Optional<Delivery> stopped(Switches switches) {
    Optional<Fault> throttle = switches.take(THROTTLE);
    if (throttle.isPresent()) {
      return Optional.of(Delivery.whole(tooMany(throttle.get())));
    }
    switches.hold(LATENCY, LATENCY_MILLIS);
    if (switches.hold(TIMEOUT_BEFORE, TIMEOUT_MILLIS)) {
      return Optional.of(Delivery.whole(Reply.page(504, "Gateway Time-out")));
    }
    if (switches.on(RESET_BEFORE)) {
      return Optional.of(Delivery.cutOff(Reply.json("{}")));
    }
    return switches.take(ERROR_BEFORE).map(fault -> Delivery.whole(broken(fault)));
  }

  private Delivery worked(Switches switches, Call call, Function<Switches, Outcome> work) {
    Outcome outcome = work.apply(switches);
    call.applied(outcome.effects());
    Reply reply = outcome.reply();
    switches.hold(TIMEOUT_AFTER, TIMEOUT_MILLIS);
    if (switches.on(RESET_AFTER)) {
      return Delivery.cutOff(reply);
    }
    Optional<Fault> error = switches.take(ERROR_AFTER);
    if (error.isPresent()) {
      return Delivery.whole(broken(error.get()));
    }
    Reply spoilt = spoilt(switches, reply);
    return switches
        .armed(DRIP_BODY)
        .map(pace -> Delivery.dripping(spoilt, pace))
        .orElse(Delivery.whole(spoilt));
  }

  private static Reply spoilt(Switches switches, Reply reply) {
    if (switches.on(MALFORMED_BODY)) {
      return reply.withBody(Arrays.copyOf(reply.body(), reply.body().length / 2));
    }
    if (switches.on(GARBAGE_BODY)) {
      byte[] garbage = new byte[GARBAGE_BYTES];
      new Random(GARBAGE_SEED).nextBytes(garbage);
      return reply.withBody(garbage);
    }
    if (switches.on(HUGE_BODY)) {
      String padding = "{\"padding\":\"" + "x".repeat(HUGE_BYTES) + "\"}";
      return reply.withBody(padding.getBytes(StandardCharsets.US_ASCII));
    }
    return reply;
  }

  private Reply tooMany(Fault fault) {
    Reply reply = Reply.of(fault.status().orElse(429), Reply.TEXT, "Too Many Requests");
    if (fault.retryAfter().isEmpty()) {
      return reply;
    }
    int seconds = fault.retryAfter().getAsInt();
    return switch (fault.value().orElse("retry_after")) {
      case "reset_seconds" -> reply.withHeader(RateLimit.RESET, Integer.toString(seconds));
      case "reset_epoch" ->
          reply.withHeader(RateLimit.RESET, Long.toString(epochSecond() + seconds));
      default -> reply.withHeader("Retry-After", Integer.toString(seconds));
    };
  }

  /** By the clock of the marketplaces, which may be moved. */
  private long epochSecond() {
    return clock.instant().plus(faults.clockOffset()).getEpochSecond();
  }

  private static Reply broken(Fault fault) {
    return Reply.page(fault.status().orElse(500), "Server Error");
  }
}
