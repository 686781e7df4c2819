package split.web.console.flowlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.view.flowlog.LogRow;

class LogFileTest {
  @Test
  @DisplayName("N11-5 a row of the log is a row of the file, and no field is a formula")
  void harmless() throws IOException {
    LogRow row =
        new LogRow(
            1,
            "c1",
            "shop",
            "split_packages",
            "remote_submit",
            "P1",
            false,
            "unreachable",
            "=cmd|'/c calc'!A0",
            "PUT /x",
            "a \"word\",\nand more",
            12L,
            Instant.parse("2026-01-01T12:00:00Z"));
    StringWriter out = new StringWriter();

    LogFile.write(List.of(row), out);

    assertThat(out.toString())
        .endsWith(
            "2026-01-01T12:00:00Z,c1,shop,split_packages,remote_submit,P1,false,unreachable,"
                + "'=cmd|'/c calc'!A0,12,PUT /x,\"a \"\"word\"\",\nand more\"\r\n")
        .startsWith("created_date,correlation_id,");
  }
}
