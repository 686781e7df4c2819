package split.web.operation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import split.domain.operation.NamedOperation;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.web.json.StrictText;
import split.web.problem.RefusedException;

/**
 * A file that names operations, a row each: CSV by RFC 4180 in UTF-8, with comma or semicolon, and
 * a header that has {@code operation_id} or {@code number}, and perhaps {@code kind} and {@code
 * channel}.
 */
final class OperationFile {
  static final int MOST_ROWS = 10_000;

  private static final Set<String> COLUMNS = Set.of("operation_id", "number", "kind", "channel");
  private static final int LONGEST = 200;

  private final List<String> header;

  private OperationFile(List<String> header) {
    this.header = header;
  }

  /**
   * @throws RefusedException {@code malformed_csv} if the file as a whole is not usable
   */
  static List<FileRow> read(byte[] body) {
    String text = StrictText.csv(body);
    List<CsvRecord> records = records(text);
    if (records.isEmpty()) {
      throw malformed("the file has no header", null);
    }
    if (records.size() - 1 > MOST_ROWS) {
      throw malformed("the file has more than %d rows".formatted(MOST_ROWS), null);
    }
    OperationFile file = new OperationFile(header(records.getFirst()));
    return records.stream().skip(1).map(file::row).toList();
  }

  private static List<CsvRecord> records(String text) {
    String firstLine = text.lines().findFirst().orElse("");
    char separator = firstLine.contains(";") && !firstLine.contains(",") ? ';' : ',';
    try {
      return CsvReader.builder()
          .fieldSeparator(separator)
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .allowUnclosedQuote(false)
          .ofCsvRecord(text)
          .stream()
          .limit(MOST_ROWS + 2L)
          .toList();
    } catch (CsvParseException unreadable) {
      throw malformed("the file is not CSV by RFC 4180", unreadable);
    }
  }

  private static List<String> header(CsvRecord first) {
    List<String> names =
        first.getFields().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    boolean once = names.stream().distinct().count() == names.size();
    boolean named = names.contains("operation_id") || names.contains("number");
    if (!once || !named || !COLUMNS.containsAll(names)) {
      throw malformed(
          "the header must have operation_id or number, perhaps kind and channel, and nothing else",
          null);
    }
    return names;
  }

  private FileRow row(CsvRecord record) {
    String id = field(record, "operation_id");
    String number = field(record, "number");
    String key = id != null ? id : number;
    long row = record.getStartingLineNumber();
    if (record.getFieldCount() > header.size()) {
      return unusable(row, key, "has more fields than the header");
    }
    if (key == null) {
      return unusable(row, "", "names no operation");
    }
    if (!record.getFields().stream().allMatch(OperationFile::isUsable)) {
      return unusable(
          row,
          key.substring(0, Math.min(LONGEST, key.length())),
          "has a field of more than %d characters, or with control characters".formatted(LONGEST));
    }
    if (id != null && !id.matches("[0-9]{1,18}")) {
      return unusable(row, key, "operation_id is not an id");
    }
    return new FileRow.Named(
        row,
        key,
        new NamedOperation(
            id == null ? null : Long.valueOf(id),
            id == null ? number : null,
            field(record, "kind"),
            field(record, "channel")));
  }

  private static boolean isUsable(String field) {
    return field.length() <= LONGEST && field.chars().noneMatch(Character::isISOControl);
  }

  private String field(CsvRecord record, String name) {
    int column = header.indexOf(name);
    String written =
        column < 0 || column >= record.getFieldCount() ? "" : record.getField(column).strip();
    return written.isEmpty() ? null : written;
  }

  private static FileRow unusable(long row, String key, String why) {
    return new FileRow.Unusable(row, key, Refusal.of(Code.PAYLOAD_INVALID, "the row " + why));
  }

  private static RefusedException malformed(String detail, Exception cause) {
    return new RefusedException(Refusal.of(Code.MALFORMED_CSV, detail), cause);
  }
}
