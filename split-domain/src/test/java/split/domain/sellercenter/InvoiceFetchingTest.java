package split.domain.sellercenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.domain.marketplace.CannedServer;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.OpenDoor;
import split.domain.marketplace.Verdict;
import split.persistence.json.Json;

class InvoiceFetchingTest {
  private final CannedServer server = new CannedServer();
  private final Exchanges exchanges = new Exchanges();

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest(name = "OMS-2 asked {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "anonymously | {\"request_type\":\"anonymous\"} | ",
        "by password | {\"request_type\":\"basic_auth\",\"username\":\"u\",\"password\":\"p4s\"} | Basic dTpwNHM=",
        "by token    | {\"request_type\":\"token\",\"token\":\"t0ken\"} | Bearer t0ken",
        "by a prefix | {\"request_type\":\"token\",\"token\":\"t0ken\",\"token_prefix\":\"JWT\"} | JWT t0ken"
      })
  void asked(String how, String auth, String header) {
    server.json(200, "{\"invoice_number\":\"A-1\",\"invoice_url\":\"https://i/1\"}");
    fetch("\"auth\":" + auth);
    assertThat(server.asked().getFirst().headers().get("authorization")).isEqualTo(header);
    assertThat(server.asked().getFirst().headers()).containsEntry("idempotency-key", "key-1");
    assertThat(exchanges.steps().toString()).doesNotContain("t0ken");
  }

  @ParameterizedTest(name = "OMS-2 the answer {0} is worth {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"invoice_number\":\"A-1\",\"invoice_url\":\"https://i/1\"} | Usable",
        "{\"invoice_number\":\"A-1\",\"document\":\"UERG\"} | Usable",
        "{\"invoice_number\":\"A-1\",\"document\":\"UERG\",\"invoice_date\":\"2026-03-01\"} | Usable",
        "{\"invoice_number\":\"A-1\"} | Failed",
        "{\"invoice_number\":\"\",\"document\":\"UERG\"} | Failed",
        "{\"document\":\"UERG\"} | Failed",
        "{\"invoice_number\":\"A-1\",\"document\":\"UERG\",\"invoice_date\":\"soon\"} | Failed",
        "[] | Failed",
        "no | Failed"
      })
  void judged(String answer, String verdict) {
    server.json(200, answer);
    assertThat(fetch("\"auth\":{\"request_type\":\"anonymous\"}").getClass().getSimpleName())
        .isEqualTo(verdict);
  }

  @Test
  @DisplayName("OMS-2 number and address that are made here are the same each time, and hold")
  void made() {
    for (int i = 0; i < 2; i++) {
      server.json(200, "{\"invoice_number\":\"A-1\",\"invoice_url\":\"https://i/1\"}");
      var fetched =
          fetch(
              """
              "auth":{"request_type":"anonymous"},"generate_invoice_number":true,"generate_invoice_url":true""");
      assertThat(fetched)
          .isEqualTo(
              new Verdict.Usable<>(
                  new FetchedInvoice(
                      "INV-204-1", server.base() + "/make/INV-204-1", null, null, null)));
      assertThat(server.asked().get(i).body())
          .contains("\"invoice_number\":\"INV-204-1\"", "\"package\":{\"id\":5");
    }
  }

  @Test
  @DisplayName("OMS-2 timeouts are in seconds, and cut to what a lease allows")
  void timeouts() {
    InvoiceTerms said = terms("\"auth\":{},\"timeouts\":{\"read\":10,\"connect\":60}");
    assertThat(said.read()).isEqualTo(Duration.ofSeconds(10));
    assertThat(said.connect()).isEqualTo(Duration.ofSeconds(15));
    assertThat(terms("\"auth\":{}").read()).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  @DisplayName("OMS-2 an invoice without a date is of the day it came")
  void dated() {
    LocalDate today = LocalDate.of(2026, 3, 1);
    var document = new FetchedInvoice("A", "https://i/1", null, null, null).document(today);
    assertThat(document.date()).isEqualTo(today);
    assertThat(document.type()).isEqualTo("url");
    assertThat(document.content()).isEqualTo("https://i/1");
  }

  private Verdict<FetchedInvoice> fetch(String terms) {
    var order =
        new InvoiceOrder(
            "key-1",
            terms(terms),
            5,
            "204-1",
            "204",
            List.of(new InvoiceOrder.Item("31", "A", "869", 2)));
    return new InvoiceFetching(OpenDoor.calls(Clock.systemUTC())).fetch(order, exchanges);
  }

  private InvoiceTerms terms(String terms) {
    return Json.SNAKE.readValue(
        "{\"remote_url\":\"" + server.base() + "/make/\"," + terms + "}", InvoiceTerms.class);
  }
}
