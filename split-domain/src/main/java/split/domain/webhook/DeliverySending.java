package split.domain.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import split.domain.marketplace.Account;
import split.domain.marketplace.Answer;
import split.domain.marketplace.Endpoint;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.JsonBody;
import split.domain.marketplace.RemoteCall;
import split.domain.marketplace.RemoteCalls;
import split.domain.marketplace.Secrets;
import split.domain.marketplace.Verdict;
import split.view.webhook.Response;

/**
 * Posts one event through the one door to other hosts: within ten seconds, no redirect followed, no
 * private address called.
 */
@ApplicationScoped
public class DeliverySending {
  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration READ = Duration.ofSeconds(7);
  private static final int NO_ANSWER = 500;
  private static final int LONGEST_CONTENT = 16 * 1024;

  private final RemoteCalls calls;
  private final Clock clock;

  protected DeliverySending() {
    this(null, null);
  }

  @Inject
  public DeliverySending(RemoteCalls calls, Clock clock) {
    this.calls = calls;
    this.clock = clock;
  }

  Attempt send(Delivery delivery, Exchanges exchanges) {
    Instant at = clock.instant();
    long start = System.nanoTime();
    AtomicReference<Answer> heard = new AtomicReference<>();
    Verdict<Answer> verdict =
        calls.exchange(
            new Account("", Map.of(), exchanges),
            new Endpoint(delivery.targetUrl(), CONNECT, READ, secrets(delivery)),
            call(delivery, at),
            answer -> {
              heard.set(answer);
              return judge(answer);
            });
    long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
    return verdict instanceof Verdict.Failed<Answer>(var fault)
        ? new Attempt(at, new Response(NO_ANSWER, fault.detail(), millis), fault, null)
        : attempt(at, heard.get(), millis);
  }

  private static Attempt attempt(Instant at, Answer answer, long millis) {
    Response response = new Response(answer.status(), cut(answer.text()), millis);
    Duration leftAlone = answer.retryAfter() == null ? null : answer.throttledFor();
    return new Attempt(at, response, null, leftAlone);
  }

  private static Verdict<Answer> judge(Answer answer) {
    return answer.isSuccess()
        ? new Verdict.Usable<>(answer)
        : new Verdict.Refused<>("http_" + answer.status(), answer.detail());
  }

  private static RemoteCall<WebhookTargetApi> call(Delivery delivery, Instant at) {
    JsonBody body = new JsonBody(delivery.body(), delivery.allHeaders(at.getEpochSecond()));
    return new RemoteCall<>(
        "webhook_sent",
        "POST",
        "",
        body,
        WebhookTargetApi.class,
        target -> target.post(body),
        null);
  }

  private static Secrets secrets(Delivery delivery) {
    return Secrets.of(
        Stream.concat(Stream.ofNullable(delivery.secret()), delivery.headers().values().stream()));
  }

  private static String cut(String text) {
    String clean = text.replace("\0", "\uFFFD");
    return clean.length() <= LONGEST_CONTENT ? clean : clean.substring(0, end(clean)) + "…";
  }

  /** Half a character could not be written down, or not be shown. */
  private static int end(String text) {
    return Character.isHighSurrogate(text.charAt(LONGEST_CONTENT - 1))
        ? LONGEST_CONTENT - 1
        : LONGEST_CONTENT;
  }
}
