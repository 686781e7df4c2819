package split.web.console;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Rows as CSV by RFC 4180. What a spreadsheet would take for a formula gets an apostrophe in front:
 * marketplaces answer what they like.
 */
public final class CsvFile {
  private static final String FORMULA = "=+-@\t\r";

  private CsvFile() {}

  /** Writes what is in a file. */
  @FunctionalInterface
  public interface Content {
    void write(Writer out) throws IOException;
  }

  public static void write(List<String> head, Stream<Object[]> rows, Writer out)
      throws IOException {
    try (CsvWriter csv = CsvWriter.builder().build(out)) {
      csv.writeRecord(head);
      rows.forEach(row -> csv.writeRecord(Arrays.stream(row).map(CsvFile::field).toList()));
    }
  }

  /** Answers the viewer's request with a file instead of a page. */
  public static void answer(String name, Content content) throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    external.setResponseContentType("text/csv; charset=utf-8");
    external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    try (Writer out =
        new OutputStreamWriter(external.getResponseOutputStream(), StandardCharsets.UTF_8)) {
      content.write(out);
    }
    faces.responseComplete();
  }

  private static String field(Object value) {
    String text = Objects.toString(value, "");
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
