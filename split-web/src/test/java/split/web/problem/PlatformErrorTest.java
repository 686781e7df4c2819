package split.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.vocabulary.Code;
import split.vocabulary.CorrelationId;
import split.vocabulary.Refusal;
import split.vocabulary.Violation;

class PlatformErrorTest {
  private static final CorrelationId ID = new CorrelationId("the-request");

  @Test
  @DisplayName("OMS-1 validation errors go by field, all of them, with our codes beside")
  void validation() {
    PlatformError error =
        error(
            Refusal.of(
                List.of(
                    new Violation(
                        Code.TRANSITION_NOT_ALLOWED, "/package", "no", "packed", "waiting"),
                    new Violation(
                        Code.BARCODE_MISMATCH, "/input_parameters/barcodes/0", "other", "1", "2"),
                    Violation.of(Code.BARCODE_MISMATCH, "/input_parameters/barcodes", "missing"),
                    Violation.of(Code.PAYLOAD_INVALID, "/input_parameters", "empty"))));

    assertThat(error.error())
        .isEqualTo(
            Map.of(
                "package", List.of("no, wanted packed, found waiting"),
                "barcodes", List.of("0: other, wanted 1, found 2", "missing"),
                "non_field_errors", List.of("empty")));
    assertThat(error.statusCode()).isEqualTo(400);
    assertThat(error.code()).isEqualTo("transition_not_allowed");
    assertThat(error.violations()).hasSize(4);
  }

  @Test
  @DisplayName("OMS-1 a document that cannot be read is a validation error of no field")
  void unreadable() {
    assertThat(error(Refusal.of(Code.MALFORMED_JSON, "line 1")).error())
        .isEqualTo(Map.of("non_field_errors", List.of("line 1")));
  }

  @Test
  @DisplayName("OMS-1 any other error has code and message")
  void others() {
    PlatformError error = error(Refusal.of(Code.NOT_FOUND, "there is no such package"));
    assertThat(error.error())
        .isEqualTo(Map.of("code", "not_found", "message", "there is no such package"));
    assertThat(error.statusCode()).isEqualTo(404);
  }

  private static PlatformError error(Refusal refusal) {
    return PlatformError.of(Problem.of(refusal, ID));
  }
}
