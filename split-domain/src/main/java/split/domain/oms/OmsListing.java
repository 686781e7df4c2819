package split.domain.oms;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import split.persistence.oms.OmsChannels;
import split.persistence.oms.PackageItemViews;
import split.view.Slice;
import split.view.Window;
import split.view.oms.OmsChannelRow;
import split.view.oms.PackageItemFilter;
import split.view.oms.PackageItemRow;
import split.vocabulary.TokenScope;

/** Lists what the order management system lists beside packages (OMS-6). */
@Stateless
public class OmsListing {
  @Inject private PackageItemViews items;
  @Inject private OmsChannels channels;

  /** Newest first. */
  public Slice<PackageItemRow> items(PackageItemFilter filter, TokenScope scope, Window window) {
    return items.page(filter, scope, window);
  }

  /** By their ids at the order management system. */
  public List<OmsChannelRow> channels(TokenScope scope) {
    return channels.within(scope);
  }
}
