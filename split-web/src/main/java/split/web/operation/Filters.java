package split.web.operation;

import java.util.Set;
import split.view.operation.OperationFilter;
import split.vocabulary.OperationStatus;
import split.web.json.Query;

/** The filters that lists of operations and whoever intervenes by filter have in common. */
final class Filters {
  static final Set<String> NAMES =
      Set.of("channel", "kind", "status", "code", "number", "correlation_id", "from", "to");

  private Filters() {}

  static OperationFilter in(Query query) {
    return new OperationFilter(
        query.text("channel"),
        query.text("kind"),
        query.oneOf("status", OperationStatus.values(), OperationStatus::wire),
        query.text("code"),
        query.text("number"),
        query.text("correlation_id"),
        query.instant("from"),
        query.instant("to"));
  }
}
