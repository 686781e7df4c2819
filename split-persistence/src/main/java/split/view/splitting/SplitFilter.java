package split.view.splitting;

import split.vocabulary.Progress;

/**
 * What must be true of the splits wanted; null leaves it open.
 *
 * @param number of the source, of its order, or of a child
 */
public record SplitFilter(String number, String channel, Progress progress) {
  public static final SplitFilter ALL = new SplitFilter(null, null, null);
}
