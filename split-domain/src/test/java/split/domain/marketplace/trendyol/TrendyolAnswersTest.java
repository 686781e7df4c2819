package split.domain.marketplace.trendyol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.domain.marketplace.Account;
import split.domain.marketplace.Answer;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.Secrets;
import split.domain.marketplace.Submission;

class TrendyolAnswersTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final Secrets SECRETS =
      Secrets.of(
          new Account("ty", Map.of("api_secret", "s3cret"), new Exchanges()), TrendyolSettings.ALL);
  private static final String ERRORS =
      "{\"errors\":[{\"key\":\"k.one\",\"message\":\"no s3cret\",\"errorCode\":\"7\",\"args\":[]},"
          + "{\"key\":\"k.two\",\"message\":\"nor\\nthis\"}]}";

  @ParameterizedTest
  @DisplayName("MKT-3 each answer to a split call is one of five outcomes")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "200 | ``               | ``                            | Accepted",
        "200 | application/json | ``                            | Accepted",
        "200 | application/json | {\"newPackageIds\":[1]}       | Accepted",
        "200 | text/html        | <html>                        | Accepted",
        "201 | text/plain       | ok                            | Accepted",
        "204 | ``               | ``                            | Accepted",
        "302 | text/html        | ``                            | Unknown",
        "400 | application/json | {\"errors\":[{\"key\":\"k\"}]} | Rejected",
        "400 | application/json | garbage                       | Rejected",
        "400 | text/plain       | bad                           | Rejected",
        "401 | application/json | {\"exception\":\"ClientApiAuthenticationException\"} | Unauthorised",
        "403 | text/html        | <html>                        | Unauthorised",
        "404 | application/json | {\"errors\":[{\"key\":\"k\"}]} | Rejected",
        "404 | application/json | {\"errors\":[]}               | Unauthorised",
        "404 | text/html        | <html>                        | Unauthorised",
        "405 | application/json | {}                            | Unauthorised",
        "408 | text/plain       | ``                            | Unknown",
        "409 | application/json | {\"errors\":[{\"key\":\"k\"}]} | Rejected",
        "409 | ``               | ``                            | Rejected",
        "414 | ``               | ``                            | Rejected",
        "415 | application/json | {}                            | Unauthorised",
        "429 | application/json | {\"errors\":[{\"key\":\"too.many.requests\"}]} | Throttled",
        "500 | application/json | {\"errors\":[{\"key\":\"k\"}]} | Unknown",
        "503 | text/html        | <html>                        | Unknown",
        "556 | ``               | ``                            | Unauthorised",
        "599 | ``               | ``                            | Unknown"
      })
  void submission(int status, String type, String body, String outcome) {
    assertThat(submit(answer(status, type, body, null)).getClass().getSimpleName())
        .isEqualTo(outcome);
  }

  @Test
  @DisplayName("MKT-3 the first stable key and all words of a refusal, wherever the errors stand")
  void refusal() {
    Submission.Rejected expected = new Submission.Rejected("k.one", "no ***; nor this");
    assertThat(submit(json(400, ERRORS))).isEqualTo(expected);
    assertThat(submit(json(409, "{\"body\":" + ERRORS + "}"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @DisplayName("MKT-3 a refusal without a key has its error code or its status as code")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"errors\":[{\"errorCode\":\"E7\",\"message\":\"m\"}]} | E7",
        "{\"errors\":[{\"errorCode\":7,\"message\":\"m\"}]} | 7",
        "{\"errors\":[{\"key\":\" \",\"message\":\"m\"}]} | http_409",
        "{\"errors\":[null]} | http_409",
        "{\"errors\":\"x\"} | http_409",
        "{} | http_409"
      })
  void codes(String body, String code) {
    assertThat(submit(json(409, body)))
        .isInstanceOfSatisfying(
            Submission.Rejected.class,
            no -> {
              assertThat(no.code()).isEqualTo(code);
              assertThat(no.detail()).isNotBlank();
            });
  }

  @ParameterizedTest
  @DisplayName("MKT-5 throttled: what Retry-After says, else a minute")
  @CsvSource({"7, 7", ", 60"})
  void throttled(String retryAfter, long seconds) {
    assertThat(submit(answer(429, "application/json", "{}", retryAfter)))
        .isInstanceOfSatisfying(
            Submission.Throttled.class,
            wait -> assertThat(wait.retryAfter()).isEqualTo(Duration.ofSeconds(seconds)));
  }

  @ParameterizedTest
  @DisplayName("MKT-6 pages that are none are unreadable")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"content\":[]} | Usable",
        "{\"content\":[null,7]} | Usable",
        "{\"content\":{}} | Failed",
        "{\"content\":null} | Failed",
        "[] | Failed",
        "garbage | Failed"
      })
  void pages(String body, String verdict) {
    assertThat(TrendyolAnswers.page(json(200, body)).getClass().getSimpleName()).isEqualTo(verdict);
  }

  private static Submission submit(Answer answer) {
    return TrendyolAnswers.submission(TrendyolAnswers.done(answer));
  }

  private static Answer json(int status, String body) {
    return answer(status, "application/json;charset=UTF-8", body, null);
  }

  private static Answer answer(int status, String type, String body, String retryAfter) {
    return new Answer(
        status, type, retryAfter, body.getBytes(StandardCharsets.UTF_8), NOW, SECRETS);
  }
}
