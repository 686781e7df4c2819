package split.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static split.domain.testing.Beans.set;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.domain.marketplace.AddressGuard;
import split.vocabulary.Medium;
import split.vocabulary.Violation;

class ReceiverAddressesTest {
  @ParameterizedTest(name = "N11-5 {0} to {1} is refused: {2}")
  @CsvSource({
    "WEBHOOK, https://1.1.1.1/hook, false",
    "WEBHOOK, http://127.0.0.1/hook, true",
    "WEBHOOK, http://10.0.0.7:8080/hook, true",
    "WEBHOOK, http://[::1]/hook, true",
    "WEBHOOK, https://1.1.1.1/hook?key=secret, true",
    "WEBHOOK, https://user:pass@1.1.1.1/hook, true",
    "WEBHOOK, ftp://1.1.1.1/hook, true",
    "WEBHOOK, no address at all, true",
    "WEBHOOK, https://nowhere.invalid/hook, false",
    "EMAIL, ops@shop.example, false",
    "EMAIL, ops, true",
    "EMAIL, 'ops@shop.example, all@shop.example', true",
    "EMAIL, Ops <ops@shop.example>, true"
  })
  void addresses(Medium medium, String address, boolean refused) {
    assertThat(check("mail.shop.example", medium, address).isEmpty()).isEqualTo(!refused);
  }

  @Test
  @DisplayName("N11-5 where no e-mail is sent nobody is promised one")
  void off() {
    assertThat(check(MailSending.OFF, Medium.EMAIL, "ops@shop.example"))
        .extracting(Violation::pointer)
        .containsExactly("/medium");
    assertThat(check(MailSending.OFF, Medium.WEBHOOK, "https://1.1.1.1/hook")).isEmpty();
  }

  private static List<Violation> check(String mailHost, Medium medium, String address) {
    MailSending mail = set(new MailSending(), "host", mailHost);
    return new ReceiverAddresses(new AddressGuard(false), mail).check(medium, address);
  }
}
