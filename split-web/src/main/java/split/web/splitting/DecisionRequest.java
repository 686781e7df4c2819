package split.web.splitting;

import java.util.Optional;
import split.vocabulary.ForeignDecision;
import split.web.json.Field;
import split.web.json.Findings;
import split.web.json.Section;
import split.web.json.Value;

/**
 * What a person has decided about a foreign split (MKT-4).
 *
 * @param note why, in that person's words; null if not given
 */
record DecisionRequest(ForeignDecision decision, String note) {
  private static final int LONGEST_WORD = 20;
  private static final int LONGEST_NOTE = 500;

  static DecisionRequest read(Value document) {
    Findings findings = new Findings();
    Section body = Section.of(document, findings);
    ForeignDecision decision = decision(body.field("decision").required());
    String note = body.field("note").text(LONGEST_NOTE);
    findings.refuse();
    return new DecisionRequest(decision, note);
  }

  private static ForeignDecision decision(Field field) {
    String word = field.text(LONGEST_WORD);
    Optional<ForeignDecision> decision = ForeignDecision.of(word);
    if (word != null && decision.isEmpty()) {
      field.report("is no decision", "look_again, adopt or give_up");
    }
    return decision.orElse(null);
  }
}
