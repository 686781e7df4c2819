package split.web.operation;

import split.domain.operation.NamedOperation;
import split.vocabulary.Refusal;

/** One row of an uploaded file. */
sealed interface FileRow {
  /** The line it starts at; the header is line 1. */
  long row();

  /** What it names, as written. */
  String key();

  record Named(long row, String key, NamedOperation operation) implements FileRow {}

  record Unusable(long row, String key, Refusal refusal) implements FileRow {}
}
