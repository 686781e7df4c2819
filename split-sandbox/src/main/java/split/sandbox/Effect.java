package split.sandbox;

import java.util.List;

/**
 * What a call or a person changed.
 *
 * @param kind what happened, such as {@code split} or {@code accept}
 * @param from the packages it happened to
 * @param into the packages that came out of it, empty if none is new
 */
public record Effect(String kind, String orderNumber, List<String> from, List<String> into) {}
