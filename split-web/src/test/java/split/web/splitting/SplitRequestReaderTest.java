package split.web.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.domain.splitting.SplitRequest;
import split.domain.splitting.SplitRequest.RequestedItem;
import split.vocabulary.Violation;
import split.web.json.Findings;
import split.web.json.StrictJson;

class SplitRequestReaderTest {
  private final Findings findings = new Findings();

  @Test
  @DisplayName(
      "SPL-1 SPL-2 reads both forms of a line, the event, states and the wish for shipping")
  void readsEverything() {
    SplitRequest read =
        read(
            """
            {"event":{"type":"order.split_package_298","uuid":"u"},"more":1,
             "payload":{"number":" 204-1 ","original_package_id":998877,"version":3,"packages":[
              {"number":"P-1","state":{"enum_value":"100","name":"Waiting"},
               "tracking":{"desi":"2.5","boxes":2,"warehouse":"W1"},
               "packageitem_set":[{"order_item":{"omnitron_id":"1002"}}]},
              {"state":{"enum_value":900},
               "packageitem_set":[{"order_item":{"extra_field":{"id":70002}},"quantity":1}]}]}}
            """);
    assertThat(findings.violations()).isEmpty();
    assertThat(read.eventType()).isEqualTo("order.split_package_298");
    assertThat(read.number()).isEqualTo("204-1");
    assertThat(read.originalPackageId()).isEqualTo("998877");
    assertThat(read.version()).isEqualTo(3);
    assertThat(read.groups().get(0).state()).isEqualTo(100);
    assertThat(read.groups().get(0).tracking().desi()).isEqualByComparingTo("2.5");
    assertThat(read.groups().get(0).items())
        .containsExactly(
            new RequestedItem("/payload/packages/0/packageitem_set/0", 1002L, null, null));
    assertThat(read.groups().get(1).state()).isEqualTo(900);
    assertThat(read.groups().get(1).items())
        .containsExactly(
            new RequestedItem("/payload/packages/1/packageitem_set/0", null, "70002", 1));
  }

  @Test
  @DisplayName("SPL-8 reports all violations of the shape with their places")
  void reportsAll() {
    read(
        """
        {"event":7,"payload":{"number":5,"version":-1,"packages":[
          {"number":"","packageitem_set":[{"order_item":{}},{"quantity":1.0,"order_item":{"omnitron_id":-1}},7]},
          {"state":{}},null]}}
        """);
    assertThat(findings.violations())
        .extracting(Violation::pointer)
        .containsExactlyInAnyOrder(
            "/event",
            "/payload/number",
            "/payload/version",
            "/payload/packages/0/number",
            "/payload/packages/0/packageitem_set/0/order_item",
            "/payload/packages/0/packageitem_set/1/quantity",
            "/payload/packages/0/packageitem_set/1/order_item/omnitron_id",
            "/payload/packages/0/packageitem_set/2",
            "/payload/packages/1/state/enum_value",
            "/payload/packages/1/packageitem_set",
            "/payload/packages/2");
  }

  @Test
  @DisplayName("SPL-2 a document that is no object has one violation")
  void readsNothing() {
    for (String text : List.of("null", "[]", "1", "{}")) {
      Findings found = new Findings();
      SplitRequest read =
          SplitRequestReader.read(StrictJson.parse(text.getBytes(StandardCharsets.UTF_8)), found);
      assertThat(read.groups()).isEmpty();
      assertThat(found.violations()).as(text).hasSize(1);
    }
  }

  @Test
  @DisplayName("SPL-13 understands Prefer as RFC 7240 writes it and ignores the rest")
  void understandsPrefer() {
    assertThat(Preference.wait(List.of("wait=10"))).contains(Duration.ofSeconds(10));
    assertThat(Preference.wait(List.of("respond-async, Wait = \"5\"")))
        .contains(Duration.ofSeconds(5));
    assertThat(Preference.wait(List.of("foo", "wait=30; x=1"))).contains(Duration.ofSeconds(30));
    assertThat(Preference.wait(List.of("wait=31"))).isEmpty();
    assertThat(Preference.wait(List.of("wait=-1", "wait=x", "wait"))).isEmpty();
  }

  private SplitRequest read(String text) {
    return SplitRequestReader.read(
        StrictJson.parse(text.getBytes(StandardCharsets.UTF_8)), findings);
  }
}
