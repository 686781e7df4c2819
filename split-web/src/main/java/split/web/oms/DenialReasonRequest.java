package split.web.oms;

import split.view.oms.DenialRow;
import split.vocabulary.DenialTerms;
import split.web.json.Field;
import split.web.json.Findings;
import split.web.json.Section;
import split.web.json.Value;

/** What is left out stays as it is, or for a new one: no remote id, priority 0, active. */
final class DenialReasonRequest {
  private static final DenialRow NEW = new DenialRow(0, null, null, 0, true);

  private DenialReasonRequest() {}

  static DenialTerms fresh(Value document) {
    return over(NEW, document);
  }

  static DenialTerms over(DenialRow known, Value document) {
    Findings findings = new Findings();
    Section body = Section.of(document, findings);
    Field title = body.field("title");
    boolean isNamed = title.isPresent() || known.title() == null;
    String said = (isNamed ? title.required() : title).text(DenialTerms.LONGEST_TITLE);
    Field remote = body.field("remote_id");
    String remoteId = remote.identifier(DenialTerms.LONGEST_REMOTE_ID);
    Long priority = body.field("priority").integer(0, Integer.MAX_VALUE);
    Boolean active = body.field("is_active").bool();
    findings.refuse();
    return new DenialTerms(
        isNamed ? said : known.title(),
        remote.isPresent() ? remoteId : known.remoteId(),
        priority == null ? known.priority() : priority.intValue(),
        active == null ? known.active() : active);
  }
}
