package split.sandbox.push;

import java.time.Duration;

/**
 * How long a marketplace goes on telling a seller who does not take it. It may be for one message
 * or shared by many: it is lost after so many failures in a row, and then for good.
 */
public final class Patience {
  private final int failures;
  private final Duration pause;
  private int inARow;

  public Patience(int failures, Duration pause) {
    this.failures = failures;
    this.pause = pause;
  }

  Duration pause() {
    return pause;
  }

  public synchronized boolean lost() {
    return inARow >= failures;
  }

  synchronized void told(boolean taken) {
    inARow = taken ? 0 : inARow + 1;
  }
}
