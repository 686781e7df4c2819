package split.web.console.sellercenter;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import split.domain.sellercenter.ClientSettings;
import split.domain.sellercenter.ClientSettings.Access;
import split.domain.sellercenter.ClientSettings.Credentials;
import split.domain.sellercenter.ClientSettings.EndpointConf;
import split.domain.sellercenter.ClientSettings.Timeouts;
import split.domain.sellercenter.ClientSettings.Urls;
import split.domain.sellercenter.SettingReading;
import split.vocabulary.OrderEndpoint;
import split.web.json.Findings;
import split.web.json.StrictJson;
import split.web.json.Wire;
import split.web.sellercenter.SettingRequest;
import split.web.sellercenter.SettingShown;

/** Where the order system is, as it is written into the page; secrets are masks. */
@Named
@ViewScoped
public class ClientSettingsForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final long USUAL_MILLIS = 6000;

  @Inject private transient SettingReading reading;

  private String username;
  private String password;
  private String omsUrl;
  private String baseUrl;
  private Long read = USUAL_MILLIS;
  private Long connect = USUAL_MILLIS;
  private final ArrayList<EndpointInput> endpoints = new ArrayList<>();

  @PostConstruct
  void load() {
    Optional<ClientSettings> known = reading.clientSettings().map(ClientSettings::masked);
    known.ifPresent(this::fill);
    Stream.of(OrderEndpoint.values())
        .map(
            endpoint ->
                known
                    .flatMap(settings -> settings.at(endpoint))
                    .map(
                        conf ->
                            new EndpointInput(conf.endpoint(), conf.baseUrl(), conf.auth().token()))
                    .orElseGet(() -> new EndpointInput(endpoint.wire(), null, null)))
        .forEach(endpoints::add);
  }

  private void fill(ClientSettings known) {
    username = known.auth().username();
    password = known.auth().password();
    omsUrl = known.urls().omsUrl();
    baseUrl = known.urls().baseUrl();
    read = known.timeouts().read();
    connect = known.timeouts().connect();
  }

  /** Read as over the API, so that the same is wrong with it. */
  ClientSettings read(Findings findings) {
    var written =
        new ClientSettings(
            new Credentials(username, password),
            new Urls(omsUrl, baseUrl),
            new Timeouts(read, connect),
            endpoints.stream().map(ClientSettingsForm::conf).toList());
    String document = Wire.text(new SettingShown(ClientSettings.KEY, written));
    return SettingRequest.clientSettings(
        StrictJson.parse(document.getBytes(StandardCharsets.UTF_8)), findings);
  }

  private static EndpointConf conf(EndpointInput input) {
    return new EndpointConf(input.getEndpoint(), input.getBaseUrl(), new Access(input.getToken()));
  }

  public List<EndpointInput> getEndpoints() {
    return endpoints;
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getOmsUrl() {
    return omsUrl;
  }

  public void setOmsUrl(String omsUrl) {
    this.omsUrl = omsUrl;
  }

  public String getBaseUrl() {
    return baseUrl;
  }

  public void setBaseUrl(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  public Long getRead() {
    return read;
  }

  public void setRead(Long read) {
    this.read = read;
  }

  public Long getConnect() {
    return connect;
  }

  public void setConnect(Long connect) {
    this.connect = connect;
  }
}
