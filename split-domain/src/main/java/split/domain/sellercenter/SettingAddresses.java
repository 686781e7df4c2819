package split.domain.sellercenter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import split.domain.marketplace.AddressGuard;
import split.domain.sellercenter.ClientSettings.EndpointConf;
import split.vocabulary.Code;
import split.vocabulary.Violation;

/**
 * Whether the addresses of the order system may be called. Each is looked up here and again before
 * every call; a name that resolves to nothing at the moment is taken.
 */
@Dependent
class SettingAddresses {
  private final AddressGuard guard;

  @Inject
  SettingAddresses(AddressGuard guard) {
    this.guard = guard;
  }

  List<Violation> check(ClientSettings settings) {
    List<Violation> found = new ArrayList<>();
    add(found, "/urls/oms_url", settings.urls().omsUrl());
    add(found, "/urls/base_url", settings.urls().baseUrl());
    for (int i = 0; i < settings.endpointConf().size(); i++) {
      EndpointConf conf = settings.endpointConf().get(i);
      add(found, "/endpoint_conf/" + i + "/base_url", conf.baseUrl());
    }
    return found;
  }

  private void add(List<Violation> found, String place, String address) {
    Optional.ofNullable(address)
        .flatMap(guard::objectionTo)
        .map(
            why ->
                new Violation(
                    Code.PAYLOAD_INVALID,
                    ClientSettingsPolicy.PLACE + place,
                    why,
                    "an http or https address",
                    address))
        .ifPresent(found::add);
  }
}
