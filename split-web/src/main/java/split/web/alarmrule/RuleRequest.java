package split.web.alarmrule;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import split.view.alarmrule.RuleRow;
import split.vocabulary.AlarmMeasure;
import split.vocabulary.RuleTerms;
import split.web.json.Field;
import split.web.json.Findings;
import split.web.json.Section;
import split.web.json.Value;

/**
 * What somebody says about a rule. What is left out is as before, or for a new one: no channel,
 * raised and resolved at once, resolved by itself, active. Null empties what may be empty.
 */
record RuleRequest(RuleTerms terms, String channel) {
  private static final int LONGEST_NAME = 200;
  private static final long NO_LIMIT = 1_000_000_000L;
  private static final String MEASURES =
      Arrays.stream(AlarmMeasure.values())
          .map(AlarmMeasure::wire)
          .collect(Collectors.joining(", ", "one of ", ""));

  static RuleRequest fresh(Value document) {
    Findings findings = new Findings();
    Section body = Section.of(document, findings);
    RuleRequest read =
        read(body, body.field("name").required(), body.field("measure").required(), null);
    findings.refuse();
    return read;
  }

  static RuleRequest over(RuleRow known, Value document) {
    Findings findings = new Findings();
    Section body = Section.of(document, findings);
    RuleRequest read = read(body, body.field("name"), body.field("measure"), known);
    findings.refuse();
    return read;
  }

  /** Null where something is not readable; then it was reported. */
  private static RuleRequest read(Section body, Field name, Field measure, RuleRow known) {
    RuleTerms before = known == null ? null : known.terms();
    String newName = name.text(LONGEST_NAME);
    AlarmMeasure newMeasure = measure(measure);
    Field channel = body.field("channel");
    String newChannel = channel.text(100);
    Long threshold = body.field("threshold").integer(0, NO_LIMIT);
    Long window = body.field("window_seconds").integer(0, NO_LIMIT);
    Long raiseAfter = body.field("raise_after_seconds").integer(0, NO_LIMIT);
    Long resolveAfter = body.field("resolve_after_seconds").integer(0, NO_LIMIT);
    Boolean autoResolve = body.field("auto_resolve").bool();
    Boolean active = body.field("is_active").bool();
    Instant snoozed = body.field("snoozed_until").instant();
    if (before == null && (newName == null || newMeasure == null)) {
      return null;
    }
    return new RuleRequest(
        new RuleTerms(
            newName == null ? before.name() : newName,
            newMeasure == null ? before.measure() : newMeasure,
            said(body, "threshold", threshold, before == null ? null : before.threshold()),
            said(body, "window_seconds", seconds(window), before == null ? null : before.window()),
            or(seconds(raiseAfter), before == null ? Duration.ZERO : before.raiseAfter()),
            or(seconds(resolveAfter), before == null ? Duration.ZERO : before.resolveAfter()),
            or(autoResolve, before == null || before.autoResolve()),
            or(active, before == null || before.active()),
            said(body, "snoozed_until", snoozed, before == null ? null : before.snoozedUntil())),
        said(body, "channel", newChannel, known == null ? null : known.channel()));
  }

  private static AlarmMeasure measure(Field field) {
    String word = field.text(40);
    if (word == null) {
      return null;
    }
    return AlarmMeasure.of(word)
        .orElseGet(
            () -> {
              field.report("is no measure", MEASURES);
              return null;
            });
  }

  private static Duration seconds(Long number) {
    return number == null ? null : Duration.ofSeconds(number);
  }

  private static <T> T or(T said, T before) {
    return said == null ? before : said;
  }

  private static <T> T said(Section body, String name, T said, T before) {
    return body.field(name).isPresent() ? said : before;
  }
}
