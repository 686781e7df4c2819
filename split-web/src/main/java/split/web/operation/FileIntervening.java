package split.web.operation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import split.domain.operation.NamedIntervening;
import split.vocabulary.Caller;
import split.vocabulary.Intervention;
import split.vocabulary.Refusal;

/** Intervenes in the operations that a file names; each row has its own result. */
@Dependent
public class FileIntervening {
  private final NamedIntervening named;

  @Inject
  public FileIntervening(NamedIntervening named) {
    this.named = named;
  }

  /**
   * @throws split.web.problem.RefusedException {@code malformed_csv} if the file as a whole is not
   *     usable
   */
  public FileShown intervene(Intervention intervention, byte[] file, Caller caller) {
    List<FileRow> rows = OperationFile.read(file);
    List<FileRow.Named> usable =
        rows.stream()
            .filter(FileRow.Named.class::isInstance)
            .map(FileRow.Named.class::cast)
            .toList();
    List<Optional<Refusal>> results =
        named.intervene(
            intervention, usable.stream().map(FileRow.Named::operation).toList(), caller);
    return FileShown.of(intervention, rows, results);
  }
}
