package split.domain.flowtrigger;

/**
 * A flow of a sales channel, as far as a person can set it going (N11-6).
 *
 * @param takes null for a flow that this version has not
 */
public record TriggerableFlow(String name, Takes takes) {
  public boolean isAvailable() {
    return takes != null;
  }
}
