package split.web.console.flowlog;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import split.view.flowlog.LogRow;
import split.web.console.CsvFile;

/** Rows of the log as a file. */
final class LogFile {
  private static final List<String> HEAD =
      List.of(
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

  private LogFile() {}

  static void write(List<LogRow> rows, Writer out) throws IOException {
    CsvFile.write(HEAD, rows.stream().map(LogFile::fields), out);
  }

  private static Object[] fields(LogRow row) {
    return new Object[] {
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
      row.response()
    };
  }
}
