package split.domain.operation;

import java.util.Optional;
import split.domain.channel.EffectiveChannel;
import split.vocabulary.LeasedOperation;

/**
 * One kind of remote operation. A feature implements this; the queue knows no feature.
 *
 * <p>{@link #perform} runs without a transaction and may take as long as the marketplace lets it.
 * Before anything that changes the marketplace it must {@link Announcement#announce announce}, and
 * if the operation comes {@link LeasedOperation#inDoubt in doubt} it must first look whether an
 * earlier announcement took effect.
 */
public interface OperationHandler {
  String kind();

  Performed perform(LeasedOperation operation, EffectiveChannel channel, Announcement announcement)
      throws Announcement.LeaseLost;

  /**
   * Puts the subject back to where it waits for the marketplace, in the transaction that begins its
   * failed operation anew.
   *
   * @return what stands in the way; then nothing was changed
   */
  Optional<String> beginAnew(long subjectId);
}
