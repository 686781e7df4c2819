package split.domain.splitting;

import static org.assertj.core.api.Assertions.assertThat;
import static split.persistence.testing.Shop.NOON;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import split.persistence.oms.Package;
import split.persistence.oms.Remote;
import split.persistence.oms.SalesOrder;
import split.persistence.oms.Shipping;
import split.persistence.splitting.Split;
import split.vocabulary.CorrelationId;
import split.vocabulary.PackageState;
import split.vocabulary.Tracking;

class CancellationPolicyTest {
  @ParameterizedTest
  @EnumSource(PackageState.class)
  @DisplayName("SPL-19 a split is taken back only while nobody is at work on what it made")
  void atWork(PackageState child) {
    Split split =
        new Split(CorrelationId.fresh(), 1, 1, PackageState.WAITING, List.of(), "Ayse", NOON);
    Package made =
        Package.imported(
            new SalesOrder(1, "O1", NOON),
            "P1",
            child,
            Remote.UNSEEN,
            new Shipping(null, Tracking.NONE),
            NOON);
    assertThat(CancellationPolicy.obstacle(split, Optional.empty(), List.of(made)).isEmpty())
        .isEqualTo(child.isInitial());
  }
}
