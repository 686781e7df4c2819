package split.web.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import split.vocabulary.Code;

/**
 * One place of the document, perhaps empty. A reader that finds another shape than it wants reports
 * it and answers null (or an empty list or section); a place that is empty or holds {@code null} is
 * null without a report, unless it is {@link #required()}.
 */
public final class Field {
  private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,20}");
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,20}");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,3})?");

  private static final int LONGEST_DOCUMENT = 40_000;

  private final String pointer;
  private final Value value;
  private final boolean reporting;
  private final Findings findings;

  Field(String pointer, Value value, boolean reporting, Findings findings) {
    this.pointer = pointer;
    this.value = value;
    this.reporting = reporting;
    this.findings = findings;
  }

  /** The whole document. */
  public static Field of(Value document, Findings findings) {
    return new Field("", document, true, findings);
  }

  public boolean isPresent() {
    return value != null;
  }

  public boolean isNull() {
    return value instanceof Value.Null;
  }

  public boolean isEmpty() {
    return value == null || isNull();
  }

  public String pointer() {
    return pointer;
  }

  public boolean isArray() {
    return value instanceof Value.Elements;
  }

  /** An array without elements. */
  public boolean holdsNothing() {
    return value instanceof Value.Elements(var inOrder) && inOrder.isEmpty();
  }

  public Field required() {
    if (isEmpty() && reporting) {
      findings.add(pointer, "is required", "a value", value == null ? null : value.shown());
      return new Field(pointer, null, false, findings);
    }
    return this;
  }

  public Section section() {
    return switch (value) {
      case Value.Members(var byName) -> Section.of(pointer, byName, findings);
      case null, default -> {
        mismatch("must be an object", "object");
        yield Section.unreadable(pointer, findings);
      }
    };
  }

  public List<Field> elements() {
    if (value instanceof Value.Elements(var inOrder)) {
      return IntStream.range(0, inOrder.size())
          .mapToObj(i -> new Field(Pointers.element(pointer, i), inOrder.get(i), true, findings))
          .toList();
    }
    mismatch("must be an array", "array");
    return List.of();
  }

  /** A name or number: blanks around it do not count, control characters are refused. */
  public String text(int longest) {
    if (value instanceof Value.Text(var content)) {
      return usable(content, longest);
    }
    mismatch("must be a text", "string of 1 to %d characters".formatted(longest));
    return null;
  }

  /** An identifier that senders write as a text or as an integer; kept as text. */
  public String identifier(int longest) {
    if (value instanceof Value.Number(var literal) && DIGITS.matcher(literal).matches()) {
      return usable(literal, longest);
    }
    if (value instanceof Value.Text(var content)) {
      return usable(content, longest);
    }
    mismatch(
        "must be a text or an integer",
        "string of 1 to %d characters or integer".formatted(longest));
    return null;
  }

  public Long integer(long least, long most) {
    String literal = value instanceof Value.Number(var written) ? written : null;
    return within(literal, INTEGER, least, most, "integer from %d to %d".formatted(least, most));
  }

  /** An integer, or the same written as a string of digits. */
  public Long integerOrDigits(long least, long most) {
    String literal =
        switch (value) {
          case Value.Number(var written) -> written;
          case Value.Text(var content) when DIGITS.matcher(content).matches() -> content;
          case null, default -> null;
        };
    return within(
        literal,
        INTEGER,
        least,
        most,
        "integer or string of digits from %d to %d".formatted(least, most));
  }

  /** A measure without sign or exponent, up to three decimals; as a number or as a string. */
  public BigDecimal measure() {
    String literal =
        switch (value) {
          case Value.Number(var written) -> written;
          case Value.Text(var content) -> content;
          case null, default -> null;
        };
    if (literal != null && DECIMAL.matcher(literal).matches()) {
      return new BigDecimal(literal);
    }
    mismatch("must be a measure", "number from 0 to 999999999.999");
    return null;
  }

  /** A moment with its offset, from 1970 and before the year 9999. */
  public Instant instant() {
    if (value instanceof Value.Text(var written)) {
      Optional<Instant> moment = Moments.of(written);
      if (moment.isPresent()) {
        return moment.get();
      }
    }
    mismatch("must be a moment", Moments.FORM);
    return null;
  }

  public Boolean bool() {
    if (value instanceof Value.Bool(var holds)) {
      return holds;
    }
    mismatch("must be true or false", "boolean");
    return null;
  }

  /** The value as compact JSON, for documents that somebody else judges. */
  public String json() {
    return value == null ? null : Compact.text(value);
  }

  /** The same, bounded so that no later reader of JSON has reason to balk. */
  public String document() {
    String text = json();
    if (text != null && (text.length() > LONGEST_DOCUMENT || Compact.longestNumber(value) > 100)) {
      report(
          "is too long",
          "JSON of at most %d characters, numbers of 100".formatted(LONGEST_DOCUMENT));
      return null;
    }
    return text;
  }

  public void report(String message, String wanted) {
    findings.add(pointer, message, wanted, value == null ? null : value.shown());
  }

  public void report(Code code, String message, String wanted) {
    findings.add(code, pointer, message, wanted, value == null ? null : value.shown());
  }

  private String usable(String content, int longest) {
    String stripped = content.strip();
    if (stripped.isEmpty()
        || stripped.codePointCount(0, stripped.length()) > longest
        || hasControl(stripped)) {
      mismatch("is not usable", "1 to %d characters, no control characters".formatted(longest));
      return null;
    }
    return stripped;
  }

  private Long within(String literal, Pattern form, long least, long most, String wanted) {
    if (literal != null && form.matcher(literal).matches()) {
      BigInteger number = new BigInteger(literal);
      if (number.compareTo(BigInteger.valueOf(least)) >= 0
          && number.compareTo(BigInteger.valueOf(most)) <= 0) {
        return number.longValueExact();
      }
    }
    mismatch("must be an integer in range", wanted);
    return null;
  }

  private void mismatch(String message, String wanted) {
    if (!isEmpty() && reporting) {
      report(message, wanted);
    }
  }

  private static boolean hasControl(String text) {
    return text.chars().anyMatch(Character::isISOControl);
  }
}
