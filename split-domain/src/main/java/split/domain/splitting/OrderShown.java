package split.domain.splitting;

import java.util.List;
import split.domain.marketplace.Account;
import split.domain.marketplace.CarryOver;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.RemotePackage;

/** What a marketplace shows of one order, with the marketplace's own ways. */
record OrderShown(Marketplace marketplace, Account account, List<RemotePackage> packages) {
  String numberOf(RemotePackage remote) {
    return marketplace.packageNumber(account, remote);
  }

  boolean needsCarryOver(RemotePackage child, CarryOver wish) {
    return marketplace.needsCarryOver(child, wish);
  }
}
