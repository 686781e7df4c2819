package split.web.webhook;

import java.util.LinkedHashMap;
import java.util.Map;
import split.domain.webhook.WebhookWish;
import split.web.json.Field;
import split.web.json.Findings;
import split.web.json.Section;
import split.web.json.Value;

/** Reads what somebody says about a webhook; what is left out of a change stays. */
final class HookRequest {
  private static final int LONGEST_TYPE = 60;
  private static final int LONGEST_URL = 1000;
  private static final int LONGEST_SECRET = 500;
  private static final int LONGEST_HEADER = 2000;

  private HookRequest() {}

  static WebhookWish registration(Value document) {
    return wish(document, true);
  }

  static WebhookWish change(Value document) {
    return wish(document, false);
  }

  private static WebhookWish wish(Value document, boolean whole) {
    Findings findings = new Findings();
    Section body = Section.of(document, findings);
    Field type = body.field("event_type");
    Field url = body.field("target_url");
    callback(body.field("callback"));
    WebhookWish wish =
        new WebhookWish(
            (whole ? type.required() : type).text(LONGEST_TYPE),
            (whole ? url.required() : url).text(LONGEST_URL),
            headers(body.field("additional_headers")),
            secret(body.field("secret_key")),
            object(body.field("config")),
            object(body.field("retry_countdown_config")),
            body.field("is_active").bool());
    findings.refuse();
    return wish;
  }

  private static void callback(Field callback) {
    if (!callback.isEmpty()) {
      callback.report("is not offered", "null");
    }
  }

  private static Map<String, String> headers(Field field) {
    if (!field.isPresent()) {
      return null;
    }
    Map<String, String> headers = new LinkedHashMap<>();
    if (!field.isNull()) {
      Section section = field.section();
      section
          .names()
          .forEach(name -> headers.put(name, section.field(name).required().text(LONGEST_HEADER)));
    }
    return headers;
  }

  private static String secret(Field field) {
    return field.isNull() ? "" : field.text(LONGEST_SECRET);
  }

  private static String object(Field field) {
    return field.isNull() ? "{}" : field.document();
  }
}
