package split.persistence.writing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.persistence.exceptions.OptimisticLockException;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.DeleteObjectQuery;
import org.eclipse.persistence.queries.UpdateObjectQuery;

/** One statement for one row or, if rows are inserted one after the other, for all of them. */
record StatementOfRows(List<DatabaseCall> rows) {
  private static final String VALUES = " VALUES ";

  /** In the same order. */
  static List<StatementOfRows> of(List<DatabaseCall> calls) {
    List<StatementOfRows> statements = new ArrayList<>();
    for (DatabaseCall call : calls) {
      if (statements.isEmpty() || !statements.getLast().takes(call)) {
        statements.add(new StatementOfRows(new ArrayList<>()));
      }
      statements.getLast().rows.add(call);
    }
    return statements;
  }

  private boolean takes(DatabaseCall call) {
    return call.getQuery().isInsertObjectQuery()
        && call.getSQLString().equals(first().getSQLString());
  }

  DatabaseCall first() {
    return rows.getFirst();
  }

  String sql() {
    String one = first().getSQLString();
    String row = one.substring(one.indexOf(VALUES) + VALUES.length());
    return rows.size() == 1
        ? one
        : one + String.join("", Collections.nCopies(rows.size() - 1, ", " + row));
  }

  List<Object> values() {
    List<Object> values = new ArrayList<>();
    rows.forEach(row -> values.addAll(row.getParameters()));
    return values;
  }

  /**
   * @param count rows that it touched
   * @throws OptimisticLockException if somebody else has changed or removed the row meanwhile
   */
  void check(int count) {
    if (first().hasOptimisticLock() && count != rows.size()) {
      throw OptimisticLockException.batchStatementExecutionFailureWithParametersList(
          object(first().getQuery()), List.of(first().getParameters()), first().getSQLString());
    }
  }

  private static Object object(DatabaseQuery query) {
    return switch (query) {
      case UpdateObjectQuery update -> update.getObject();
      case DeleteObjectQuery delete -> delete.getObject();
      default -> null;
    };
  }
}
