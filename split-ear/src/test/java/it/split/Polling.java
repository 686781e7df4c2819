package it.split;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something to become true. */
public final class Polling {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final int EVERY_MILLIS = 100;

  private Polling() {}

  /** Fails after a minute and a half. */
  public static void until(BooleanSupplier condition) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("Not within " + PATIENCE);
      }
      pause(EVERY_MILLIS);
    }
  }

  public static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
