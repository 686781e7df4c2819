package split.domain.splitting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import split.domain.access.Needs;
import split.domain.splitting.ForeignComparison.Outlook;
import split.vocabulary.Caller;
import split.vocabulary.Code;
import split.vocabulary.Progress;
import split.vocabulary.Refusal;
import split.vocabulary.Right;

/**
 * Looks at the marketplace for who has to decide about a foreign split, and says what adopting
 * would mean (MKT-4). Holds no transaction itself, so that none is open while the marketplace is
 * asked.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForeignComparing {
  @Inject private ForeignSettling settling;
  @Inject private OrderLooking looking;

  /** Changes nothing. What it shows may have changed again when somebody decides. */
  @Needs(Right.OPERATE)
  public ForeignComparison compare(Caller caller, String correlationId) {
    Optional<ForeignSplit> found = settling.find(correlationId);
    if (found.isEmpty()) {
      return new ForeignComparison.Refused(Refusal.of(Code.NOT_FOUND, "there is no such split"));
    }
    ForeignSplit split = found.get();
    if (split.progress() != Progress.FOREIGN) {
      return new ForeignComparison.Refused(ForeignSettling.notForeign(split.progress()));
    }
    return switch (looking.at(split)) {
      case OrderLooking.Look.Unread(var refusal) -> new ForeignComparison.Refused(refusal);
      case OrderLooking.Look.Seen(var shown) ->
          new ForeignComparison.Shown(shown.packages(), Outlook.of(settling.foresee(split, shown)));
    };
  }
}
