package split.web.console.channel;

import java.util.List;

/**
 * Fields that an operator thinks of together.
 *
 * @param name of the group, which is also its place on the page
 * @param fields replaced in place when they are judged: a page that shows errors goes on with the
 *     lists it has read before
 */
public record FieldGroup(String name, String label, List<FieldInput> fields) {}
