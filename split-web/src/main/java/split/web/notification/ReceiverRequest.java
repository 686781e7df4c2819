package split.web.notification;

import java.util.Arrays;
import split.domain.notification.ReceiverWish;
import split.vocabulary.Medium;
import split.web.json.Field;
import split.web.json.Findings;
import split.web.json.Section;
import split.web.json.Value;

/** What somebody says about a receiver; what is left out of a change stays. */
record ReceiverRequest(String name, String address, Boolean active) {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ADDRESS = 2000;
  private static final int LONGEST_SECRET = 200;

  static ReceiverWish wish(Value document) {
    Findings findings = new Findings();
    Section body = Section.of(document, findings);
    var wish =
        new ReceiverWish(
            body.field("name").required().text(LONGEST_NAME),
            medium(body.field("medium").required()),
            body.field("address").required().text(LONGEST_ADDRESS),
            body.field("channel").text(100),
            body.field("secret").text(LONGEST_SECRET));
    findings.refuse();
    return wish;
  }

  static ReceiverRequest change(Value document) {
    Findings findings = new Findings();
    Section body = Section.of(document, findings);
    var change =
        new ReceiverRequest(
            body.field("name").text(LONGEST_NAME),
            body.field("address").text(LONGEST_ADDRESS),
            body.field("is_active").bool());
    findings.refuse();
    return change;
  }

  private static Medium medium(Field field) {
    String word = field.text(20);
    Medium found =
        Arrays.stream(Medium.values())
            .filter(medium -> medium.wire().equals(word))
            .findFirst()
            .orElse(null);
    if (word != null && found == null) {
      field.report("is no medium", "webhook or email");
    }
    return found;
  }
}
