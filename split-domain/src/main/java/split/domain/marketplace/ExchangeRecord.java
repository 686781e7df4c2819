package split.domain.marketplace;

import java.time.Instant;
import split.vocabulary.Step;

/**
 * One remote exchange as the step log keeps it. Headers are left out: they carry the credentials.
 */
record ExchangeRecord(
    Endpoint endpoint, RemoteCall<?> call, Verdict<Answer> received, Instant at, long millis) {
  private static final int LONGEST_TEXT = 16 * 1024;

  Step step(Verdict<?> verdict) {
    return switch (verdict) {
      case Verdict.Usable<?> usable -> step(true, null, call.method() + " answered");
      case Verdict.Refused<?>(String code, String detail) -> step(false, code, detail);
      case Verdict.Failed<?>(Fault fault) -> step(false, fault.code(), fault.detail());
    };
  }

  private Step step(boolean ok, String code, String message) {
    return new Step(
        call.step(), ok, code, endpoint.secrets().mask(message), request(), response(), millis, at);
  }

  private String request() {
    String line = call.method() + " " + endpoint.base() + call.path();
    return cut(
        endpoint.secrets().mask(call.body() == null ? line : line + "\n\n" + call.body().text()));
  }

  private String response() {
    return received instanceof Verdict.Usable<Answer>(Answer answer)
        ? cut(
            endpoint
                .secrets()
                .mask(
                    "HTTP %d %s\n\n%s"
                        .formatted(answer.status(), answer.contentType(), answer.text())))
        : null;
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
  }
}
