package split.domain.oms;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import split.persistence.json.Json;
import split.vocabulary.Code;
import split.vocabulary.Violation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * One place of a command's input, perhaps empty. What has another shape than is wanted is reported,
 * and read as null or as nothing; an empty place is so without a report, unless it is {@link
 * #required()}. All places of one input report to the same list.
 */
public final class CommandInput {
  public static final String PLACE = "/input_parameters";

  private static final int SHOWN = 100;

  private final String pointer;
  private final JsonNode node;
  private final List<Violation> found;

  private CommandInput(String pointer, JsonNode node, List<Violation> found) {
    this.pointer = pointer;
    this.node = node;
    this.found = found;
  }

  /**
   * @param json an object that was read strictly before
   */
  public static CommandInput of(String json) {
    return of(json, PLACE);
  }

  /**
   * @param place pointer to it in the request
   */
  static CommandInput of(String json, String place) {
    return new CommandInput(place, Json.MAPPER.readTree(json), new ArrayList<>());
  }

  public List<Violation> violations() {
    return List.copyOf(found);
  }

  public String pointer() {
    return pointer;
  }

  public boolean isEmpty() {
    return node.isMissingNode() || node.isNull();
  }

  public CommandInput field(String name) {
    JsonNode member = node.get(name);
    return new CommandInput(
        pointer + "/" + name, member == null ? MissingNode.getInstance() : member, found);
  }

  public CommandInput required() {
    if (isEmpty()) {
      report(Code.PAYLOAD_INVALID, "is required", "a value");
    }
    return this;
  }

  /** The elements of an array; one object alone is read as an array of one. */
  public List<CommandInput> elements() {
    if (node.isObject()) {
      return List.of(this);
    }
    if (!node.isArray()) {
      mismatch("must be an object or an array", "object or array");
    }
    return IntStream.range(0, node.size())
        .mapToObj(i -> new CommandInput(pointer + "/" + i, node.get(i), found))
        .toList();
  }

  /** Of an object's members; anything else but nothing is reported. */
  public Collection<String> names() {
    if (!node.isObject()) {
      mismatch("must be an object", "object");
    }
    return node.propertyNames();
  }

  public Boolean bool() {
    if (node.isBoolean()) {
      return node.booleanValue();
    }
    mismatch("must be true or false", "boolean");
    return null;
  }

  public Long integer(long least, long most) {
    if (node.isIntegralNumber()
        && node.canConvertToLong()
        && node.longValue() >= least
        && node.longValue() <= most) {
      return node.longValue();
    }
    mismatch("must be an integer in range", "integer from %d to %d".formatted(least, most));
    return null;
  }

  /** Blanks around it do not count, control characters are refused. */
  public String text(int longest) {
    String text = node.isString() ? node.stringValue().strip() : "";
    if (!text.isEmpty()
        && text.codePointCount(0, text.length()) <= longest
        && text.chars().noneMatch(Character::isISOControl)) {
      return text;
    }
    mismatch("must be a text", "string of 1 to %d characters".formatted(longest));
    return null;
  }

  public LocalDate date() {
    try {
      return node.isString() ? LocalDate.parse(node.stringValue()) : badDate();
    } catch (DateTimeParseException e) {
      return badDate();
    }
  }

  private LocalDate badDate() {
    mismatch("must be a date", "date such as 2026-03-01");
    return null;
  }

  public void report(Code code, String message, String wanted) {
    found.add(new Violation(code, pointer, message, wanted, isEmpty() ? null : shown()));
  }

  private String shown() {
    String all = node.toString();
    return all.codePointCount(0, all.length()) <= SHOWN
        ? all
        : all.substring(0, all.offsetByCodePoints(0, SHOWN));
  }

  private void mismatch(String message, String wanted) {
    if (!isEmpty()) {
      report(Code.PAYLOAD_INVALID, message, wanted);
    }
  }
}
