package split.domain.splitting;

import split.vocabulary.PackageOutcome;
import split.vocabulary.PackageState;
import split.vocabulary.Tracking;

/**
 * One group after the rules have passed it.
 *
 * @param key names the group inside its split; identical groups are numbered
 * @param number of the package it becomes
 */
record JudgedGroup(
    String key,
    String number,
    PackageState state,
    Tracking tracking,
    PackageOutcome outcome,
    GroupUnits units) {
  boolean becomesPackage() {
    return outcome != PackageOutcome.SKIPPED;
  }
}
