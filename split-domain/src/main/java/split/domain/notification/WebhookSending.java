package split.domain.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import split.domain.marketplace.Account;
import split.domain.marketplace.Answer;
import split.domain.marketplace.Endpoint;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.Fault;
import split.domain.marketplace.JsonBody;
import split.domain.marketplace.RemoteCall;
import split.domain.marketplace.RemoteCalls;
import split.domain.marketplace.Secrets;
import split.domain.marketplace.Verdict;
import split.domain.operation.Outcome;
import split.domain.signature.StandardSignature;

/**
 * Posts a signed webhook, through the one door to other hosts. Any status but 2xx is tried again,
 * since receivers answer 404 while they are deployed; 410 alone says that nobody will come.
 */
@ApplicationScoped
public class WebhookSending {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration READ = Duration.ofSeconds(10);
  private static final int GONE = 410;
  private static final int TOO_MANY = 429;

  private final RemoteCalls calls;
  private final Clock clock;

  protected WebhookSending() {
    this(null, null);
  }

  @Inject
  public WebhookSending(RemoteCalls calls, Clock clock) {
    this.calls = calls;
    this.clock = clock;
  }

  Outcome send(Delivery delivery, Exchanges exchanges) {
    Account account = new Account("", Map.of(), exchanges);
    var endpoint = new Endpoint(delivery.address(), CONNECT, READ, Secrets.of(account, List.of()));
    return outcome(calls.exchange(account, endpoint, call(delivery), WebhookSending::judge));
  }

  private RemoteCall<WebhookApi> call(Delivery delivery) {
    JsonBody body = new JsonBody(delivery.message().body());
    String id = delivery.messageId();
    long timestamp = clock.instant().getEpochSecond();
    String signature = StandardSignature.of(delivery.secret(), id, timestamp, body.text());
    return new RemoteCall<>(
        "notification_sent",
        "POST",
        "",
        body,
        WebhookApi.class,
        receiver -> receiver.post(id, timestamp, signature, body),
        null);
  }

  private static Verdict<Integer> judge(Answer answer) {
    if (answer.isSuccess()) {
      return new Verdict.Usable<>(answer.status());
    }
    return switch (answer.status()) {
      case GONE -> new Verdict.Refused<>("gone", answer.detail());
      case TOO_MANY ->
          new Verdict.Failed<>(new Fault.Throttled(answer.throttledFor(), answer.detail()));
      default -> new Verdict.Failed<>(new Fault.Unreachable(answer.detail()));
    };
  }

  private static Outcome outcome(Verdict<Integer> verdict) {
    return switch (verdict) {
      case Verdict.Usable<Integer>(Integer status) ->
          new Outcome.Succeeded("the receiver answered " + status);
      case Verdict.Refused<Integer>(String code, String detail) ->
          new Outcome.Refused(code, detail);
      case Verdict.Failed<Integer>(Fault fault) -> outcome(fault);
    };
  }

  private static Outcome outcome(Fault fault) {
    return switch (fault) {
      case Fault.Throttled(Duration after, String detail) -> new Outcome.Throttled(after, detail);
      case Fault.Misconfigured misconfigured ->
          new Outcome.Refused(misconfigured.code(), misconfigured.detail());
      case Fault.Unreachable unreachable -> new Outcome.Unreachable(unreachable.detail());
      case Fault.Unauthorised unauthorised -> new Outcome.Unreachable(unauthorised.detail());
    };
  }
}
