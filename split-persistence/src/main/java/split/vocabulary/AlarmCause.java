package split.vocabulary;

import java.util.Objects;

/**
 * Why an alarm is raised.
 *
 * @param about what is wrong; while it is, there is one alarm about it
 * @param correlationId of the request or split that met it; null if it belongs to none
 * @param number of the package or order concerned, or null
 * @param code as the step log has it
 * @param detail in words, secrets masked
 */
public record AlarmCause(
    About about, String correlationId, String number, String code, String detail) {
  public AlarmCause {
    Objects.requireNonNull(about);
    Objects.requireNonNull(code);
    Objects.requireNonNull(detail);
  }

  /**
   * What an alarm is about.
   *
   * @param channelId null where it concerns no single channel
   * @param subject tells things of one kind and channel apart, such as the id of an operation
   */
  public record About(AlarmKind kind, Long channelId, String subject) {
    public About {
      Objects.requireNonNull(kind);
      Objects.requireNonNull(subject);
    }

    /**
     * @param channelId null for what is told to others than marketplaces
     */
    public static About operation(Long channelId, long operationId) {
      return new About(AlarmKind.DEAD_OPERATION, channelId, String.valueOf(operationId));
    }

    public static About circuit(long channelId) {
      return new About(AlarmKind.CIRCUIT_OPEN, channelId, "circuit");
    }

    public static About split(long channelId, String correlationId) {
      return new About(AlarmKind.FOREIGN_SPLIT, channelId, correlationId);
    }

    public static About rule(long channelId, long ruleId) {
      return new About(AlarmKind.RULE, channelId, String.valueOf(ruleId));
    }
  }
}
