package split.domain.splitting;

import java.util.List;

/**
 * The marketplace has made packages of a split; fired in the transaction that writes so. What works
 * on the children afterwards, such as order update, tracking and combination report, observes it
 * (SPL-20).
 *
 * @param children ids of the packages that have become real now; a package added to a split later
 *     comes alone
 */
public record SplitConfirmed(
    long splitId, long channelId, String correlationId, long sourceId, List<Long> children) {
  public SplitConfirmed {
    children = List.copyOf(children);
  }
}
