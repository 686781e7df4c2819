package split.domain.marketplace.trendyol;

import java.time.Instant;
import split.domain.marketplace.Account;
import split.domain.marketplace.Fault;
import split.domain.marketplace.Reading;
import split.vocabulary.Step;

/**
 * Which reading has answered somebody, so that the story of every split is complete.
 *
 * @param began when it did
 * @param own whether the asker made it himself, so that it is among his exchanges already
 */
record ReadBy(String channel, Instant began, boolean own) {
  ReadBy own(boolean own) {
    return new ReadBy(channel, began, own);
  }

  void note(Account account, String what, Reading reading) {
    if (own) {
      return;
    }
    String by = what + " read for several by " + channel + " at " + began;
    account
        .exchanges()
        .add(
            switch (reading) {
              case Reading.Found found ->
                  Step.done("remote_read", found.packages().size() + " packages from " + by);
              case Fault fault ->
                  Step.refused("remote_read", fault.code(), by + ": " + fault.detail());
            });
  }
}
