package split.web.console.flowlog;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import split.view.flowlog.LogRow;

/**
 * Rows of the log as CSV by RFC 4180. What a spreadsheet would take for a formula gets an
 * apostrophe in front: marketplaces answer what they like.
 */
final class LogFile {
  private static final String FORMULA = "=+-@\t\r";

  private LogFile() {}

  static void write(List<LogRow> rows, Writer out) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().build(out)) {
      csv.writeRecord(
          "created_date",
          "correlation_id",
          "channel",
          "flow",
          "step",
          "number",
          "is_ok",
          "code",
          "message",
          "millis",
          "request",
          "response");
      rows.forEach(row -> csv.writeRecord(fields(row)));
    }
  }

  private static List<String> fields(LogRow row) {
    return Stream.of(
            row.createdAt(),
            row.correlationId(),
            row.channel(),
            row.flow(),
            row.step(),
            row.number(),
            row.ok(),
            row.code(),
            row.message(),
            row.millis(),
            row.request(),
            row.response())
        .map(value -> harmless(Objects.toString(value, "")))
        .toList();
  }

  static String harmless(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
