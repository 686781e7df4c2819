package split.web.oms;

import split.domain.oms.CommandWish;
import split.vocabulary.Caller;
import split.vocabulary.CorrelationId;
import split.web.json.Field;
import split.web.json.Findings;
import split.web.json.Section;
import split.web.json.Value;

/**
 * The body of a command: {@code transition} or {@code slug}, and {@code input_parameters}. The
 * package may be named once more, beside them or among them; then it must be the same.
 */
public final class CommandRequest {
  private static final int LONGEST_SLUG = 60;

  private CommandRequest() {}

  public static CommandWish read(
      long packageId, Value document, Caller caller, CorrelationId correlationId) {
    Findings findings = new Findings();
    Section body = Section.of(document, findings);
    Long transition = body.field("transition").integerOrDigits(1, Long.MAX_VALUE);
    String slug = body.field("slug").text(LONGEST_SLUG);
    Field input = body.field("input_parameters");
    same(body.field("package"), packageId);
    if (!input.isEmpty()) {
      same(input.section().field("package"), packageId);
    }
    boolean isObject = !input.isEmpty() && input.section().isReadable();
    return new CommandWish(
        caller,
        correlationId,
        packageId,
        transition,
        slug,
        isObject ? input.json() : "{}",
        findings.violations());
  }

  private static void same(Field field, long packageId) {
    Long named = field.integerOrDigits(1, Long.MAX_VALUE);
    if (named != null && named != packageId) {
      field.report("is another package than the address names", String.valueOf(packageId));
    }
  }
}
