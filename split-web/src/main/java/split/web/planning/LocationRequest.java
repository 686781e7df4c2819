package split.web.planning;

import java.util.List;
import java.util.Optional;
import split.domain.planning.LocationChange;
import split.vocabulary.LocationProfile;
import split.web.json.Field;
import split.web.json.Findings;
import split.web.json.Section;
import split.web.json.Value;

/** A stock location as somebody describes it. What is counted cannot be said. */
record LocationRequest(String erpCode, LocationChange change) {
  private static final int LONGEST = 200;
  private static final int MOST = 1_000_000_000;
  private static final LocationProfile USUAL = new LocationProfile("", null, 0, true);

  static LocationRequest creation(Value document) {
    Findings findings = new Findings();
    Section body = Section.of(document, findings);
    body.field("name").required();
    var read = new LocationRequest(body.field("erp_code").required().text(LONGEST), change(body));
    findings.refuse();
    return read;
  }

  static LocationChange change(Value document) {
    Findings findings = new Findings();
    Section body = Section.of(document, findings);
    kept(body.field("erp_code"), "stays as it is: packages name it");
    LocationChange change = change(body);
    findings.refuse();
    return change;
  }

  LocationProfile profile() {
    return change.over(USUAL);
  }

  private static LocationChange change(Section body) {
    List.of("quota", "available_quota")
        .forEach(counted -> kept(body.field(counted), "is counted and cannot be set"));
    return new LocationChange(
        body.field("name").text(LONGEST),
        maxQuota(body.field("max_quota")),
        integer(body.field("priority")),
        body.field("is_active").bool());
  }

  private static Optional<Integer> maxQuota(Field field) {
    if (!field.isPresent()) {
      return null;
    }
    return Optional.ofNullable(integer(field));
  }

  private static Integer integer(Field field) {
    Long read = field.integer(0, MOST);
    return read == null ? null : Math.toIntExact(read);
  }

  private static void kept(Field field, String why) {
    if (field.isPresent()) {
      field.report(why, "nothing here");
    }
  }
}
