package split.web.oms;

import split.domain.oms.TransitionTerms;
import split.vocabulary.Transition;
import split.web.json.Field;
import split.web.json.Findings;
import split.web.json.Section;
import split.web.json.Value;

/** What is left out stays as it is. */
final class TransitionRequest {
  private TransitionRequest() {}

  static TransitionTerms over(Transition known, Value document) {
    Findings findings = new Findings();
    Section body = Section.of(document, findings);
    Boolean active = body.field("is_active").bool();
    Field parameters = body.field("parameters");
    if (!parameters.isEmpty()) {
      parameters.section();
    }
    String json = parameters.document();
    findings.refuse();
    return new TransitionTerms(
        parameters.isEmpty() ? known.parameters() : json, active == null ? known.active() : active);
  }
}
