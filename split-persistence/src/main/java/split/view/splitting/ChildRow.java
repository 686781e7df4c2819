package split.view.splitting;

import split.vocabulary.PackageState;
import split.vocabulary.Progress;

/**
 * A child of a split, without its goods.
 *
 * @param remoteId the marketplace's id; null until it is known
 */
public record ChildRow(
    long splitId,
    long id,
    String number,
    PackageState state,
    String groupKey,
    Progress progress,
    String remoteId) {

  /** The number it was planned with; a child taken back has given it up. */
  public String plannedNumber() {
    String given = "~" + splitId;
    return number.endsWith(given) ? number.substring(0, number.length() - given.length()) : number;
  }
}
