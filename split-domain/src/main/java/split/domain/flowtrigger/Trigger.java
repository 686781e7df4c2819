package split.domain.flowtrigger;

/**
 * A person's wish that a flow works now.
 *
 * @param about what the flow has to be told, or null
 */
public record Trigger(String flow, String about) {}
