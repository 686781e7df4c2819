package split.view.alarmrule;

import java.time.Instant;

/**
 * What rules go by, of one channel.
 *
 * @param oldestDue null if nothing is due
 * @param lastTaken when the newest split was taken, or the channel was made
 */
public record ChannelFigures(
    long channelId,
    String channel,
    boolean active,
    boolean circuitOpen,
    Instant oldestDue,
    Instant lastTaken,
    Results results) {

  /**
   * Operations that came to a result in the window.
   *
   * @param failed penalised, given up, or with a person
   * @param dead given up
   * @param inARow failed since the last one that was done
   */
  public record Results(long done, long failed, long dead, long inARow) {
    public static final Results NONE = new Results(0, 0, 0, 0);
  }
}
