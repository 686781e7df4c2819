package split.domain.oms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.vocabulary.Violation;

class ParameterPolicyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          complete_packing | {} |
          complete_packing | {"sync_remote_order_status":true,"remote_bill_fulfillment_call":false} |
          complete_packing | {CALL:{AUTH:{"request_type":"anonymous"},URL,"timeouts":{"read":10,"connect":60}}} |
          ship_package     | {CALL:{AUTH:{"request_type":"basic_auth","username":"u","password":"p"},URL}} |
          ship_package     | {CALL:{AUTH:{"request_type":"token","token":"t","token_prefix":"Bearer"},URL}} |
          complete_packing | {"sync_remote_order_status":1} | sync_remote_order_status
          complete_packing | {"unheard_of":1} | unheard_of
          update_invoice   | {"sync_remote_order_status":true} | sync_remote_order_status
          block_package    | {CALL:{AUTH:{"request_type":"anonymous"},URL}} | CALL
          complete_packing | {CALL:{}} | CALL/remote_url CALL/auth
          complete_packing | {CALL:true} | CALL CALL/remote_url CALL/auth
          complete_packing | {CALL:{AUTH:{"request_type":"magic"},URL}} | CALL/auth/request_type
          complete_packing | {CALL:{AUTH:{"request_type":"basic_auth"},URL}} | CALL/auth/password CALL/auth/username
          complete_packing | {CALL:{AUTH:{"request_type":"anonymous"},URL,"timeouts":{"read":0}}} | CALL/timeouts/read
          complete_packing | {CALL:{AUTH:{"request_type":"anonymous"},"remote_url":"ftp://e/"}} | CALL/remote_url
          """)
  @DisplayName("OMS-2 what may follow from a command is said in one form, all mistakes at once")
  void checked(String command, String parameters, String pointers) {
    String json =
        parameters
            .replace("CALL", "\"remote_invoice_call\"")
            .replace("AUTH", "\"auth\"")
            .replace("URL", "\"remote_url\":\"https://erp.example/\"");
    assertThat(
            ParameterPolicy.violations(command, CommandInput.of(json, "/parameters")).stream()
                .map(Violation::pointer)
                .map(pointer -> pointer.replace("/parameters/", ""))
                .map(pointer -> pointer.replace("remote_invoice_call", "CALL")))
        .containsExactly(pointers == null ? new String[0] : pointers.split(" "));
  }
}
