package split.web.alarm;

import java.time.Instant;
import split.web.json.Findings;
import split.web.json.Section;
import split.web.json.Value;

/** Until when nobody wants to hear of an alarm. */
final class SnoozeRequest {
  private SnoozeRequest() {}

  static Instant read(Value document) {
    Findings findings = new Findings();
    Instant until = Section.of(document, findings).field("until").required().instant();
    findings.refuse();
    return until;
  }
}
