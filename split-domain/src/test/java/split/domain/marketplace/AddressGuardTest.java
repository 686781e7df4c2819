package split.domain.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
  /**
   * A name service in which every name that looks public is, save those named after what they point
   * at.
   */
  private static final AddressGuard.Resolver NAMES =
      host ->
          switch (host) {
            case "localhost", "localhost.", "LOCALHOST", "sub.localhost", "rebind.example" ->
                literals("127.0.0.1");
            case "six.example" -> literals("::1");
            case "metadata.google.internal" -> literals("169.254.169.254");
            case "mixed.example" -> literals("93.184.215.14", "10.0.0.1");
            case "api.n11.com", "api.n11.com." -> literals("93.184.215.14", "2606:2800:21f::1");
            case "gone.example" -> throw new UnknownHostException(host);
            default -> literals(host);
          };

  private final AddressGuard guard = new AddressGuard(false, NAMES);
  private final AddressGuard lenient = new AddressGuard(true, NAMES);

  @ParameterizedTest
  @DisplayName("MKT-6 the public address of a marketplace may be called")
  @ValueSource(
      strings = {
        "https://api.n11.com",
        "http://api.n11.com",
        "HTTPS://api.n11.com:8443/prefix",
        "https://api.n11.com.",
        "https://93.184.215.14",
        "https://[2606:2800:21f::1]"
      })
  void allowsPublic(String base) throws UnknownHostException {
    assertThat(guard.objection(URI.create(base))).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("MKT-6 nothing inside the operator's own network is called")
  @ValueSource(
      strings = {
        "http://localhost",
        "http://localhost.",
        "http://LOCALHOST:9080",
        "http://sub.localhost",
        "http://rebind.example",
        "http://six.example",
        "http://mixed.example",
        "http://metadata.google.internal/computeMetadata/v1/",
        "http://127.0.0.1",
        "http://127.1.2.3:8080",
        "http://0.0.0.0",
        "http://0.1.2.3",
        "http://10.0.0.1",
        "http://100.64.0.1",
        "http://100.100.100.200",
        "http://168.63.129.16",
        "http://169.254.169.254/latest/meta-data/",
        "http://169.254.170.2",
        "http://172.16.0.1",
        "http://172.31.255.255",
        "http://192.0.0.192",
        "http://192.0.2.1",
        "http://192.168.1.1",
        "http://198.18.0.1",
        "http://198.51.100.1",
        "http://203.0.113.1",
        "http://224.0.0.1",
        "http://240.0.0.1",
        "http://255.255.255.255",
        "http://[::]",
        "http://[::1]",
        "http://[0:0:0:0:0:0:0:1]",
        "http://[::ffff:127.0.0.1]",
        "http://[::ffff:7f00:1]",
        "http://[::ffff:10.0.0.1]",
        "http://[::127.0.0.1]",
        "http://[64:ff9b::7f00:1]",
        "http://[64:ff9b::169.254.169.254]",
        "http://[2002:7f00:1::]",
        "http://[2001:0:53aa:64c::1]",
        "http://[2001:db8::1]",
        "http://[fc00::1]",
        "http://[fd00:ec2::254]",
        "http://[fe80::1]",
        "http://[fec0::1]",
        "http://[ff02::1]"
      })
  void refusesPrivate(String base) throws UnknownHostException {
    assertThat(guard.objection(URI.create(base))).isPresent();
    assertThat(lenient.objection(URI.create(base))).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("MKT-6 an address of an odd form is refused even where private hosts are allowed")
  @ValueSource(
      strings = {
        "http://2130706433",
        "http://017700000001",
        "http://0x7f000001",
        "http://0x7F.1",
        "http://127.1",
        "http://127.0.1",
        "http://0177.0.0.1",
        "http://127.0.0.0x1",
        "http://127.0.0.1.",
        "http://127.0.0.01",
        "http://127.0.0.256",
        "http://[fe80::1%25eth0]",
        "http://user@api.n11.com",
        "http://api.n11.com:secret@127.0.0.1",
        "http://api.n11.com@127.0.0.1",
        "http://api_n11_com_",
        "http://127。0。0。1",
        "http://%6c%6f%63alhost",
        "http:///path",
        "http:api.n11.com",
        "//api.n11.com",
        "api.n11.com",
        "http://api.n11.com:0",
        "http://api.n11.com:70000",
        "http://api.n11.com?x=http://127.0.0.1",
        "http://api.n11.com#@127.0.0.1",
        "ftp://api.n11.com",
        "file:///etc/passwd",
        "jar:http://api.n11.com!/",
        "gopher://api.n11.com",
        "ldap://api.n11.com",
        "javascript:alert(1)",
        "data:text/plain,x"
      })
  void refusesForm(String base) throws UnknownHostException {
    assertThat(lenient.objection(URI.create(base))).isPresent();
  }

  @Test
  @DisplayName("MKT-6 a name that does not resolve is a fault of the moment")
  void unknownName() {
    assertThatThrownBy(() -> guard.objection(URI.create("http://gone.example")))
        .isInstanceOf(UnknownHostException.class);
  }

  @ParameterizedTest
  @DisplayName("MKT-6 the edges of the special blocks")
  @CsvSource({
    "9.255.255.255, true",
    "11.0.0.0, true",
    "100.63.255.255, true",
    "100.128.0.0, true",
    "172.15.255.255, true",
    "172.32.0.0, true",
    "192.167.255.255, true",
    "223.255.255.255, true",
    "2606:4700::1111, true",
    "1fff::1, false",
    "4000::1, false"
  })
  void edges(String address, boolean isPublic) throws UnknownHostException {
    assertThat(PublicAddress.is(InetAddress.getByName(address))).isEqualTo(isPublic);
  }

  private static InetAddress[] literals(String... addresses) throws UnknownHostException {
    InetAddress[] found = new InetAddress[addresses.length];
    for (int i = 0; i < addresses.length; i++) {
      found[i] = InetAddress.getByName(addresses[i]);
    }
    return found;
  }
}
