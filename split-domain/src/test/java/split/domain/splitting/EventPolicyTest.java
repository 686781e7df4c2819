package split.domain.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.vocabulary.Violation;

class EventPolicyTest {
  @ParameterizedTest(name = "SPL-1 event {0}: {1}")
  @CsvSource({
    "order.split_package,",
    "order.split_package_298,",
    ",",
    "order.split_package_299,CHANNEL_MISMATCH",
    "order.split_package_0298,CHANNEL_MISMATCH",
    "order.split_package_,PAYLOAD_INVALID",
    "order.created,PAYLOAD_INVALID",
    "ORDER.SPLIT_PACKAGE,PAYLOAD_INVALID",
  })
  void events(String type, String code) {
    var request = new SplitRequest(type, "204", null, null, List.of());
    assertThat(EventPolicy.check(request, Goods.channel(false)))
        .extracting(Violation::code)
        .map(Enum::name)
        .isEqualTo(code == null ? List.of() : List.of(code));
  }
}
