package split.domain.sellercenter;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import split.domain.access.Needs;
import split.domain.channel.ChannelSecrets;
import split.persistence.flowlog.FlowLog;
import split.persistence.json.Json;
import split.persistence.sellercenter.ApplicationSettings;
import split.vocabulary.Caller;
import split.vocabulary.CorrelationId;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.vocabulary.Step;
import split.vocabulary.Violation;

/** Changes what is set for the product as a whole, on record. */
@Stateless
public class SettingKeeping {
  public static final String SUPPLIER_CODE = "supplier_code";
  static final String FLOW = "seller_center";

  @Inject private ApplicationSettings settings;
  @Inject private SettingReading reading;
  @Inject private SettingAddresses addresses;
  @Inject private ChannelSecrets secrets;
  @Inject private FlowLog flowLog;
  @Inject private Clock clock;

  /**
   * @param wish masks stand for the secrets that are stored
   * @param shape what could not be read of it
   */
  @Needs(Right.ADMIN)
  public SettingAnswer change(
      ClientSettings wish, List<Violation> shape, Caller caller, CorrelationId correlationId) {
    ClientSettings whole = reading.clientSettings().map(wish::unmasked).orElse(wish);
    List<Violation> violations = new ArrayList<>(shape);
    violations.addAll(ClientSettingsPolicy.violations(whole));
    violations.addAll(addresses.check(whole));
    if (!violations.isEmpty()) {
      return new SettingAnswer.Refused(Refusal.of(violations));
    }
    save(ClientSettings.KEY, Json.SNAKE.writeValueAsString(whole), caller, correlationId);
    return new SettingAnswer.Saved();
  }

  @Needs(Right.ADMIN)
  public void changeSupplierCode(String code, Caller caller, CorrelationId correlationId) {
    save(SUPPLIER_CODE, code, caller, correlationId);
  }

  private void save(String name, String value, Caller caller, CorrelationId correlationId) {
    settings.put(name, secrets.seal(place(name), value), clock.instant());
    flowLog.add(
        correlationId.value(),
        null,
        FLOW,
        null,
        List.of(Step.done("setting_changed", name + ", by " + caller.name())),
        clock.instant());
  }

  /** What the secret is bound to. */
  static String place(String name) {
    return "application_setting:" + name;
  }
}
