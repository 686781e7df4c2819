package split.domain.marketplace.hepsiburada;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import split.domain.marketplace.Account;
import split.domain.marketplace.Answer;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.Fault;
import split.domain.marketplace.Secrets;
import split.domain.marketplace.Submission;
import split.domain.marketplace.Verdict;

class HepsiburadaAnswersTest {
  private static final Secrets SECRETS =
      Secrets.of(
          new Account("hb", Map.of("password", "s3cret"), new Exchanges()),
          HepsiburadaSettings.ALL);

  @ParameterizedTest
  @DisplayName("MKT-3 each answer to a split call is one of five outcomes")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "200 | text/plain       | Package has been split              | Accepted",
        "200 | text/plain       | Paket bölündü                       | Accepted",
        "200 | application/json | \"Package has been split\"          | Accepted",
        "200 | ``               | ``                                  | Accepted",
        "204 | ``               | ``                                  | Accepted",
        "200 | text/html        | <html>                              | Unknown",
        "200 | text/plain       | a\u0001b                       | Unknown",
        "400 | text/plain       | Every unit must be packed           | Rejected",
        "400 | application/json | {\"title\":\"no\"}                  | Rejected",
        "404 | text/plain       | cannot find package                 | Rejected",
        "409 | text/plain       | no                                  | Rejected",
        "422 | application/json | {}                                  | Rejected",
        "401 | text/plain       | Unauthorized                        | Unauthorised",
        "403 | text/plain       | User-Agent                          | Unauthorised",
        "405 | text/html        | <html>                              | Unauthorised",
        "302 | text/html        | ``                                  | Unknown",
        "408 | text/plain       | ``                                  | Unknown",
        "429 | text/plain       | ``                                  | Throttled",
        "500 | text/plain       | An error has occurred               | Unknown",
        "502 | text/html        | <html>                              | Unknown",
        "599 | ``               | ``                                  | Unknown"
      })
  void submission(int status, String type, String body, String outcome) {
    assertThat(submit(answer(status, type, body)).getClass().getSimpleName()).isEqualTo(outcome);
  }

  @Test
  @DisplayName("MKT-3 bytes that are no text are no answer")
  void garbage() {
    byte[] bytes = {(byte) 0xc3, (byte) 0x28};
    Answer garbage = new Answer(200, "text/plain", null, bytes, Instant.EPOCH, SECRETS);
    assertThat(submit(garbage)).isInstanceOf(Submission.Unknown.class);
  }

  @ParameterizedTest
  @DisplayName("MKT-3 code and words of a refusal are kept, whatever shape they come in")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "text/plain       | too much                                               | http_400 | HTTP 400: too much",
        "application/json | {\"errors\":[{\"message\":\"too much\",\"code\":\"7\"}]} | 7      | too much",
        "application/json | {\"errors\":[{\"message\":\"a\"},{\"message\":\"b\"}]} | http_400 | a; b",
        "application/json | {\"errors\":[{\"message\":\"a\",\"code\":12}]}         | 12       | a",
        "application/json | {\"message\":\"too\\nmuch s3cret\"}                    | http_400 | too much ***",
        "application/json | {\"title\":\"too much\",\"status\":400}                | http_400 | too much",
        "application/json | {\"title\":\"bad\",\"errors\":{\"lines\":[\"x\"]}}     | http_400 | bad",
        "application/json | {\"errors\":[null, 1]}                 | http_400 | HTTP 400: {\"errors\":[null, 1]}",
        "application/json | \"too much\"                           | http_400 | HTTP 400: \"too much\"",
        "text/html        | <html>                                 | http_400 | HTTP 400: an HTML page"
      })
  void refusal(String type, String body, String code, String detail) {
    assertThat(submit(answer(400, type, body))).isEqualTo(new Submission.Rejected(code, detail));
  }

  @Test
  @DisplayName("MKT-1 a number that is not there is an answer, not a fault")
  void notThere() {
    Answer notFound = answer(404, "text/plain", "cannot find package with package number");
    assertThat(HepsiburadaAnswers.shown(notFound, "501"))
        .isEqualTo(new Verdict.Usable<>(Optional.empty()));
    assertThat(HepsiburadaAnswers.order(notFound))
        .isEqualTo(new Verdict.Usable<>(Optional.empty()));
  }

  @Test
  @DisplayName("MKT-1 but the listing always is")
  void noListing() {
    assertThat(HepsiburadaAnswers.page(answer(404, "text/plain", "Not Found")))
        .isInstanceOf(Verdict.Refused.class);
  }

  @ParameterizedTest
  @DisplayName("MKT-6 a reading that makes no sense is unreachable, not an exception")
  @ValueSource(
      strings = {"", "{}", "null", "[]", "1", "{\"packageNumber\":{}}", "{\"items\":7}", "[[["})
  void nonsense(String body) {
    Answer answer = answer(200, "application/json", body);
    assertUnreachable(HepsiburadaAnswers.shown(answer, "501"));
    assertUnreachable(HepsiburadaAnswers.order(answer));
  }

  @ParameterizedTest
  @DisplayName("MKT-6 nor is a listing that is no array")
  @ValueSource(strings = {"", "{}", "null", "{\"items\":[]}", "[] trailing", "[1"})
  void noArray(String body) {
    assertUnreachable(HepsiburadaAnswers.page(answer(200, "application/json", body)));
  }

  @Test
  @DisplayName("MKT-6 another package than the one asked for is no answer")
  void another() {
    Answer answer = answer(200, "application/json", Merchant.shown("502", "Open", "416"));
    assertUnreachable(HepsiburadaAnswers.shown(answer, "501"));
  }

  private static void assertUnreachable(Verdict<?> verdict) {
    assertThat(verdict)
        .isInstanceOfSatisfying(
            Verdict.Failed.class,
            failed -> assertThat(failed.fault()).isInstanceOf(Fault.Unreachable.class));
  }

  private static Submission submit(Answer answer) {
    return HepsiburadaAnswers.submission(HepsiburadaAnswers.done(answer));
  }

  private static Answer answer(int status, String type, String body) {
    return new Answer(
        status, type, null, body.getBytes(StandardCharsets.UTF_8), Instant.EPOCH, SECRETS);
  }
}
