package split.web.operation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import split.vocabulary.Intervention;
import split.vocabulary.Refusal;

/** What became of each row of an uploaded file. */
public record FileShown(
    String intervention, int rows, int done, int refused, List<Result> results) {
  private static final String DONE = "done";

  /**
   * @param row the line it starts at; the header is line 1
   * @param key what it names, as written
   * @param result {@code done} or {@code refused}
   * @param code why not, or null
   */
  public record Result(long row, String key, String result, String code, String message) {
    static Result of(FileRow row, Optional<Refusal> refusal) {
      return refusal
          .map(no -> new Result(row.row(), row.key(), "refused", no.code().wire(), no.detail()))
          .orElseGet(() -> new Result(row.row(), row.key(), DONE, null, null));
    }
  }

  /**
   * @param named of the usable rows, in their order
   */
  static FileShown of(
      Intervention intervention, List<FileRow> rows, List<Optional<Refusal>> named) {
    Iterator<Optional<Refusal>> next = named.iterator();
    List<Result> results = new ArrayList<>();
    for (FileRow row : rows) {
      results.add(
          switch (row) {
            case FileRow.Named usable -> Result.of(usable, next.next());
            case FileRow.Unusable unusable -> Result.of(unusable, Optional.of(unusable.refusal()));
          });
    }
    int done = (int) results.stream().filter(each -> each.result().equals(DONE)).count();
    return new FileShown(intervention.wire(), results.size(), done, results.size() - done, results);
  }
}
