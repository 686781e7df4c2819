package split.web.sellercenter;

import java.util.List;
import java.util.Set;
import split.domain.sellercenter.ClientSettings;
import split.domain.sellercenter.ClientSettings.Access;
import split.domain.sellercenter.ClientSettings.Credentials;
import split.domain.sellercenter.ClientSettings.EndpointConf;
import split.domain.sellercenter.ClientSettings.Timeouts;
import split.domain.sellercenter.ClientSettings.Urls;
import split.web.json.Field;
import split.web.json.Section;

/** Reads {@code json_value} as it is published; what has no place in it is reported. */
final class ClientSettingsReader {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_SECRET = 2000;
  private static final int LONGEST_ADDRESS = 2000;
  private static final long SHORTEST_MILLIS = 100;
  private static final long LONGEST_MILLIS = 25_000;

  private ClientSettingsReader() {}

  static ClientSettings read(Field value) {
    Section all = section(value, "auth", "urls", "timeouts", "endpoint_conf");
    Section auth = section(all.field("auth"), "username", "password");
    Section urls = section(all.field("urls"), "oms_url", "base_url");
    Section timeouts = section(all.field("timeouts"), "read", "connect");
    return new ClientSettings(
        new Credentials(
            auth.field("username").required().text(LONGEST_NAME),
            auth.field("password").required().text(LONGEST_SECRET)),
        new Urls(address(urls.field("oms_url")), address(urls.field("base_url"))),
        new Timeouts(millis(timeouts.field("read")), millis(timeouts.field("connect"))),
        endpoints(all.field("endpoint_conf").required()));
  }

  private static List<EndpointConf> endpoints(Field list) {
    return list.elements().stream().map(ClientSettingsReader::endpoint).toList();
  }

  private static EndpointConf endpoint(Field element) {
    Section conf = section(element, "endpoint", "base_url", "auth");
    Section auth = section(conf.field("auth"), "token");
    return new EndpointConf(
        conf.field("endpoint").required().text(LONGEST_NAME),
        address(conf.field("base_url")),
        new Access(auth.field("token").required().text(LONGEST_SECRET)));
  }

  private static Section section(Field field, String... known) {
    Section section = field.required().section();
    section.names().stream()
        .filter(name -> !Set.of(known).contains(name))
        .forEach(
            name -> section.field(name).report("is no such setting", String.join(", ", known)));
    return section;
  }

  private static String address(Field field) {
    String address = field.required().text(LONGEST_ADDRESS);
    return address == null ? null : address.replaceAll("/+$", "");
  }

  private static Long millis(Field field) {
    return field.required().integer(SHORTEST_MILLIS, LONGEST_MILLIS);
  }
}
