package split.web.sellercenter;

import split.domain.sellercenter.ClientSettings;
import split.domain.sellercenter.SettingKeeping;
import split.web.json.Field;
import split.web.json.Findings;
import split.web.json.Section;
import split.web.json.Value;

/** What is said about a setting: {@code key}, which may be left out, and {@code json_value}. */
public final class SettingRequest {
  private static final int LONGEST_KEY = 100;
  private static final int LONGEST_CODE = 100;

  private SettingRequest() {}

  /** What is wrong with its shape is added to the findings. */
  public static ClientSettings clientSettings(Value document, Findings findings) {
    return ClientSettingsReader.read(value(document, ClientSettings.KEY, findings));
  }

  private static Field value(Value document, String key, Findings findings) {
    Section body = Section.of(document, findings);
    Field said = body.field("key");
    String name = said.text(LONGEST_KEY);
    if (name != null && !name.equals(key)) {
      said.report("is the key of another setting", key);
    }
    return body.field("json_value").required();
  }

  /**
   * @throws split.web.problem.RefusedException with everything that is wrong with it
   */
  static String supplierCode(Value document) {
    Findings findings = new Findings();
    String code = value(document, SettingKeeping.SUPPLIER_CODE, findings).text(LONGEST_CODE);
    findings.refuse();
    return code;
  }
}
