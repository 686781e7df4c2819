package split.domain.marketplace.n11;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.domain.marketplace.Account;
import split.domain.marketplace.Answer;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.Fault;
import split.domain.marketplace.Secrets;
import split.domain.marketplace.Submission;
import split.domain.marketplace.Verdict;

class N11AnswersTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final Secrets SECRETS =
      Secrets.of(
          new Account("n11", Map.of("app_secret", "s3cret"), new Exchanges()), N11Settings.ALL);
  private static final String AUTH =
      "{\"code\":400,\"status\":\"failure\",\"errorCode\":\"SELLER_API.authenticationFailed\","
          + "\"errorMessage\":\"no s3cret\",\"errorCategory\":\"SELLER_API\"}";

  @ParameterizedTest
  @DisplayName("MKT-3 each answer to a split call is one of five outcomes")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "200 | application/json | {\"code\":200,\"message\":\"success\"}   | Accepted",
        "200 | application/json | {\"code\":\"200\"}                       | Accepted",
        "201 | application/json | {\"code\":200}                           | Accepted",
        "200 | application/json | {\"code\":400,\"message\":\"bad\"}       | Rejected",
        "200 | application/json | {\"code\":\"E1\",\"message\":\"bad\"}    | Rejected",
        "200 | application/json | {\"code\":500,\"message\":\"oops\"}      | Unknown",
        "200 | application/json | {}                                       | Unknown",
        "200 | application/json | {\"code\":null}                          | Unknown",
        "200 | application/json | {\"code\":200,\"splitPackageOrderItems\":[{\"packageId\":-1}]} | Unknown",
        "200 | application/json | garbage                                  | Unknown",
        "200 | text/html        | <html>                                   | Unknown",
        "200 | application/json | ``                                       | Unknown",
        "204 | application/json | ``                                       | Unknown",
        "400 | application/json | {\"code\":400,\"message\":\"bad\"}       | Rejected",
        "400 | text/plain       | No such line                             | Rejected",
        "409 | application/json | {}                                       | Rejected",
        "422 | application/json | {}                                       | Rejected",
        "400 | text/plain       | Authentication failed                    | Unauthorised",
        "400 | text/html        | <html>                                   | Unauthorised",
        "401 | application/json | {}                                       | Unauthorised",
        "403 | text/plain       | no                                       | Unauthorised",
        "404 | text/html        | <html>                                   | Unauthorised",
        "302 | text/html        | ``                                       | Unknown",
        "408 | text/plain       | ``                                       | Unknown",
        "429 | text/plain       | ``                                       | Throttled",
        "500 | application/json | {\"code\":500}                           | Unknown",
        "502 | text/html        | <html>                                   | Unknown",
        "503 | text/html        | <html>                                   | Unknown",
        "599 | ``               | ``                                       | Unknown"
      })
  void submission(int status, String type, String body, String outcome) {
    assertThat(submit(answer(status, type, body)).getClass().getSimpleName()).isEqualTo(outcome);
  }

  @Test
  @DisplayName("MKT-3 a wrong secret is HTTP 400, and the secret is in no detail")
  void wrongSecret() {
    assertThat(submit(answer(400, "application/json", AUTH)))
        .isInstanceOfSatisfying(
            Submission.Unauthorised.class,
            no ->
                assertThat(no.detail()).contains("authenticationFailed").doesNotContain("s3cret"));
    assertThat(submit(answer(200, "application/json", AUTH)))
        .isInstanceOf(Submission.Unauthorised.class);
  }

  @Test
  @DisplayName("MKT-5 the call limit by its error code, without a status of its own")
  void callLimit() {
    String body = "{\"errorCode\":\"SELLER_API.maxCallLimit.reached\"}";
    assertThat(submit(answer(400, "application/json", body)))
        .isInstanceOf(Submission.Throttled.class);
  }

  @ParameterizedTest
  @DisplayName("MKT-5 Retry-After in seconds or as a date, a minute without, an hour at most")
  @CsvSource({
    ", 60",
    "30, 30",
    "0, 1",
    "-5, 60",
    "999999999, 3600",
    "99999999999999999999, 60",
    "'Thu, 01 Jan 2026 00:02:00 GMT', 120",
    "'Wed, 31 Dec 2025 00:00:00 GMT', 1",
    "soon, 60"
  })
  void retryAfter(String header, long seconds) {
    Answer answer = new Answer(429, "text/plain", header, new byte[0], NOW, SECRETS);
    assertThat(submit(answer))
        .isInstanceOfSatisfying(
            Submission.Throttled.class,
            wait -> assertThat(wait.retryAfter()).isEqualTo(Duration.ofSeconds(seconds)));
  }

  @Test
  @DisplayName("MKT-3 code and words of a refusal are kept")
  void refusal() {
    assertThat(
            submit(
                answer(
                    400,
                    "application/json",
                    "{\"code\":400,\"errorCode\":\"SELLER_API.x\",\"errorMessage\":\"not\\nin Picking\"}")))
        .isEqualTo(new Submission.Rejected("SELLER_API.x", "not in Picking"));
    assertThat(submit(answer(200, "application/json", "{\"code\":17,\"message\":\"why\"}")))
        .isEqualTo(new Submission.Rejected("17", "why"));
  }

  @Test
  @DisplayName("MKT-3 the new packages' ids are taken from the answer, each once")
  void childIds() {
    assertThat(
            submit(
                answer(
                    200,
                    "application/json",
                    "{\"code\":200,\"splitPackageOrderItems\":[{\"packageId\":2590002,\"orderLineId\":31},"
                        + "{\"packageId\":2590003},{\"packageId\":\"2590003\"},{}]}")))
        .isEqualTo(new Submission.Accepted(Set.of("2590002", "2590003")));
  }

  @Test
  @DisplayName("MKT-3 a 503 page may be a wrong path: the detail says so")
  void wrongPath() {
    assertThat(submit(answer(503, "text/html;charset=UTF-8", "<html>")))
        .isInstanceOfSatisfying(
            Submission.Unknown.class, unknown -> assertThat(unknown.detail()).contains("base_url"));
  }

  @ParameterizedTest
  @DisplayName("MKT-3 acceptance: a FAIL per line inside a 200 is a refusal")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"content\":[{\"lineId\":31,\"status\":\"SUCCESS\",\"reasons\":null}]} | Usable",
        "{\"content\":[{\"lineId\":31,\"status\":\" success \"}]} | Usable",
        "{\"content\":[{\"lineId\":31,\"status\":\"SUCCESS\"},{\"lineId\":32,\"status\":\"FAIL\"}]} | Refused",
        "{\"content\":[{\"lineId\":31,\"status\":\"FAIL\",\"reasons\":[\"late\"]}]} | Refused",
        "{\"content\":[{\"lineId\":31,\"status\":\"FAIL\",\"reasons\":\"late\"}]} | Refused",
        "{\"content\":[]} | Failed",
        "{\"content\":[null]} | Failed",
        "{\"content\":[{\"lineId\":31}]} | Failed",
        "{} | Failed"
      })
  void acceptance(String body, String verdict) {
    assertThat(
            N11Answers.accepted(answer(200, "application/json", body)).getClass().getSimpleName())
        .isEqualTo(verdict);
  }

  @Test
  @DisplayName("MKT-3 the reasons of a refused acceptance are kept, line by line")
  void acceptanceReasons() {
    String body =
        "{\"content\":[{\"lineId\":31,\"status\":\"SUCCESS\"},"
            + "{\"lineId\":32,\"status\":\"FAIL\",\"reasons\":\"late\"}]}";
    assertThat(N11Answers.accepted(answer(200, "application/json", body)))
        .isEqualTo(new Verdict.Refused<>("accept_failed", "line 32: \"late\""));
  }

  @ParameterizedTest
  @DisplayName("MKT-6 a page that makes no sense is unreachable, not an exception")
  @CsvSource(
      delimiter = '|',
      value = {
        "{}",
        "{\"content\":null}",
        "{\"content\":{}}",
        "{\"content\":[null]}",
        "{\"content\":[{\"id\":1}]}",
        "{\"content\":[{\"id\":-1,\"orderNumber\":\"2\",\"shipmentPackageStatus\":\"x\",\"lines\":[]}]}",
        "{\"content\":[]} trailing",
        "[]"
      })
  void nonsense(String body) {
    assertThat(N11Answers.page(answer(200, "application/json", body)))
        .isInstanceOfSatisfying(
            Verdict.Failed.class,
            failed -> assertThat(failed.fault()).isInstanceOf(Fault.Unreachable.class));
  }

  @Test
  @DisplayName("MKT-1 an empty page is an order that is not there")
  void emptyPage() {
    assertThat(N11Answers.page(answer(200, "application/json", "{\"content\":[]}")))
        .isEqualTo(new Verdict.Usable<>(new N11Api.ShipmentPackages(null, null, List.of())));
  }

  private static Submission submit(Answer answer) {
    return N11Answers.submission(N11Answers.done(answer));
  }

  private static Answer answer(int status, String type, String body) {
    return new Answer(status, type, null, body.getBytes(StandardCharsets.UTF_8), NOW, SECRETS);
  }
}
