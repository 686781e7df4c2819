package split.domain.splitting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import split.domain.channel.EffectiveChannel;
import split.domain.marketplace.Account;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.Marketplaces;
import split.domain.marketplace.Push;
import split.domain.operation.OperationQueue;
import split.persistence.flowlog.FlowLog;
import split.persistence.splitting.Split;
import split.persistence.splitting.Splits;
import split.vocabulary.Step;

/**
 * Takes what a marketplace says by itself as a hint to look now at the splits it may concern; what
 * it says is never believed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class PushHearing {
  @Inject private Marketplaces marketplaces;
  @Inject private Splits splits;
  @Inject private OperationQueue operations;
  @Inject private FlowLog flowLog;
  @Inject private Clock clock;

  public Push hear(EffectiveChannel channel, Push.Message message) {
    Account account = new Account(channel.slug(), channel.settings(), new Exchanges());
    Push push = marketplaces.of(channel.marketplace()).hear(account, message);
    if (push instanceof Push.Hint hint) {
      lookAt(channel, splits.awaiting(channel.id(), hint.orderNumbers(), hint.packageIds()));
    }
    return push;
  }

  private void lookAt(EffectiveChannel channel, List<Split> awaited) {
    operations.hurry(SplitStoring.KIND, channel.id(), awaited.stream().map(Split::id).toList());
    awaited.forEach(
        split ->
            flowLog.add(
                split.correlationId().value(),
                split.channelId(),
                SplitStoring.KIND,
                null,
                List.of(Step.done("push_received", "the marketplace says that the order changed")),
                clock.instant()));
  }
}
