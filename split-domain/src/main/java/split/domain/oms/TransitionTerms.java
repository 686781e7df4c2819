package split.domain.oms;

/**
 * What an administrator says of a transition; where it leads is not his to say.
 *
 * @param parameters JSON object; a secret that is masked stays what it was
 */
public record TransitionTerms(String parameters, boolean active) {}
