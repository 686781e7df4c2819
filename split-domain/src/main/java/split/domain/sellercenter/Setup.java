package split.domain.sellercenter;

import java.util.List;
import java.util.Optional;
import split.domain.sellercenter.ClientSettings.EndpointConf;
import split.vocabulary.OrderEndpoint;

/**
 * How the integration is set up, as far as it can be seen.
 *
 * @param settings null where none are set
 * @param supplierCode null where none is set
 * @param remoteHooks of the order system; null where they could not be read
 * @param whyNot the reason for that, else null
 * @param ownHooks the active ones
 */
record Setup(
    ClientSettings settings,
    String supplierCode,
    List<RemoteHook> remoteHooks,
    String whyNot,
    List<PackageHooks.Hook> ownHooks) {
  /** The Seller Center's address for packages, without a slash at its end. */
  Optional<String> sellerCenter() {
    return orders().map(EndpointConf::baseUrl);
  }

  /** By which the Seller Center knows us; to be asked for only where it is known. */
  String token() {
    return orders().orElseThrow().auth().token();
  }

  private Optional<EndpointConf> orders() {
    return Optional.ofNullable(settings).flatMap(known -> known.at(OrderEndpoint.ORDERS));
  }
}
