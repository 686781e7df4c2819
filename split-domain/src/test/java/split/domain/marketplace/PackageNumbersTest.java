package split.domain.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.vocabulary.Tracking;

class PackageNumbersTest {
  private static final RemotePackage SHOWN =
      new RemotePackage(
          "259", "2049", "Created", RemotePackage.Life.CLOSED, List.of(), Tracking.NONE, Set.of());

  @ParameterizedTest
  @DisplayName("SPL-5 a number of ours names a package or an order of N11")
  @CsvSource({
    "{orderNumber}-{id}, 2049-259, 2049",
    "{orderNumber}-{id}, 2049, 2049",
    "N11-{orderNumber}-{id}, N11-2049-259, 2049",
    "N11-{orderNumber}-{id}, 2049, 2049",
    "N11-{orderNumber}-{id}, N11-2049,",
    "N11-{orderNumber}-{id}, 2049-259,",
    "{id}/{orderNumber}, 259/2049, 2049",
    "(.*){orderNumber}+{id}, (.*)2049+259, 2049",
    "{orderNumber}-{id}, 2049-259-1,",
    "{orderNumber}-{id}, '20 49',",
    "{orderNumber}-{id}, '',",
    "{orderNumber}-{id}, ../etc,",
    "{orderNumber}-{id}, 2049?x=1,"
  })
  void orderNumber(String format, String number, String order) {
    assertThat(numbers(format).orderNumber(number).orElse(null)).isEqualTo(order);
  }

  @ParameterizedTest
  @DisplayName("ADM-1 a format that cannot tell packages apart counts as the default")
  @CsvSource({
    "{orderNumber}-{id}, 2049-259",
    "N11-{orderNumber}-{id}, N11-2049-259",
    "{id}_{orderNumber}, 259_2049",
    "{orderNumber}, 2049-259",
    "{orderNumber}{id}, 2049-259",
    "'', 2049-259",
    "' ', 2049-259"
  })
  void number(String format, String number) {
    assertThat(numbers(format).number(SHOWN)).isEqualTo(number);
    assertThat(numbers(format).orderNumber(number)).contains("2049");
  }

  @Test
  @DisplayName("ADM-1 without a format the platform's default holds")
  void byDefault() {
    assertThat(PackageNumbers.of(new Account("n11", Map.of(), new Exchanges())).number(SHOWN))
        .isEqualTo("2049-259");
  }

  private static PackageNumbers numbers(String format) {
    return PackageNumbers.of(
        new Account("n11", Map.of("order_number_format", format), new Exchanges()));
  }
}
