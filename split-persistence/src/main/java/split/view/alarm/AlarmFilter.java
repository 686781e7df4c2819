package split.view.alarm;

import split.vocabulary.AlarmKind;

/**
 * What must be true of the alarms wanted; null leaves it open.
 *
 * @param channel slug
 * @param open whether its cause still holds
 */
public record AlarmFilter(Long id, AlarmKind kind, String channel, Boolean open) {
  public static AlarmFilter of(long id) {
    return new AlarmFilter(id, null, null, null);
  }
}
