package split.web.console.alarm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import split.vocabulary.AlarmKind;

/** What to do about an alarm, as the documentation of this version says (English). */
@Named
@RequestScoped
public class RunbookPage {
  private static final String UNDELIVERED = "Notification not delivered";

  private String kind;
  private String code;

  public String getTitle() {
    if (AlarmKind.CIRCUIT_OPEN.wire().equals(kind) && code != null) {
      return kind + ", " + code.replaceFirst("^channel_", "");
    }
    return "notification".equals(kind) ? UNDELIVERED : kind;
  }

  public List<Block> getBlocks() {
    return Runbook.of(page(), getTitle());
  }

  static List<String> page() {
    try (InputStream page = RunbookPage.class.getResourceAsStream("operations.md")) {
      return new String(page.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
