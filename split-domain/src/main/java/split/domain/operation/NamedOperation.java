package split.domain.operation;

/**
 * A row of a file that names the operation it means, by id or by number.
 *
 * @param id of the operation; null if it is named by number
 * @param number of what it is about; null if it is named by id
 * @param kind to tell operations of the same number apart; null for any
 * @param channel slug, to the same end; null for any
 */
public record NamedOperation(Long id, String number, String kind, String channel) {}
