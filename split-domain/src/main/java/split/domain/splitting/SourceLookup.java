package split.domain.splitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import split.domain.channel.EffectiveChannel;
import split.domain.marketplace.Account;
import split.domain.marketplace.Exchanges;
import split.domain.oms.FetchedOrder;
import split.domain.oms.OrderFetching;

/** Asks the marketplace once for a source that is not known here, if the channel wants that. */
@ApplicationScoped
public class SourceLookup {
  static final String SETTING = "look_up_unknown_sources";

  @Inject private OrderFetching fetching;

  FetchedOrder bringIn(Intake intake) {
    EffectiveChannel channel = intake.channel();
    return new Account(channel.slug(), channel.settings(), new Exchanges()).isSet(SETTING)
        ? fetching.fetch(
            channel, intake.correlationId(), SplitStoring.KIND, intake.request().number())
        : new FetchedOrder.NotThere();
  }
}
