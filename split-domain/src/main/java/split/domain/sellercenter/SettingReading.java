package split.domain.sellercenter;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import split.domain.channel.ChannelSecrets;
import split.persistence.json.Json;
import split.persistence.sellercenter.ApplicationSettings;

/** What the product needs to know of the order system and of the Seller Center. */
@Stateless
public class SettingReading {
  @Inject private ApplicationSettings settings;
  @Inject private ChannelSecrets secrets;

  /** With secrets in clear. Empty too where what is stored cannot be read any more. */
  public Optional<ClientSettings> clientSettings() {
    return opened(ClientSettings.KEY).map(text -> Json.SNAKE.readValue(text, ClientSettings.class));
  }

  public Optional<String> supplierCode() {
    return opened(SettingKeeping.SUPPLIER_CODE);
  }

  private Optional<String> opened(String name) {
    return settings
        .find(name)
        .flatMap(kept -> secrets.open(SettingKeeping.place(name), kept.sealed()));
  }
}
