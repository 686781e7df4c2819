package split.persistence.writing;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.internal.databaseaccess.DatabasePlatform;
import org.eclipse.persistence.internal.databaseaccess.ParameterizedSQLBatchWritingMechanism;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.ModifyQuery;

/**
 * Sends all that a flush writes, whatever its tables, as one request to PostgreSQL, in the order in
 * which it came. EclipseLink's own batches end at each other statement, and each batch costs a
 * journey to the database and back.
 *
 * <p>H2 lives in this process: nothing travels, and it tells the row count of the first of several
 * statements only. There, EclipseLink's own batches are used.
 */
public class OneRoundTrip extends ParameterizedSQLBatchWritingMechanism {
  private static final long serialVersionUID = 1L;

  /** PostgreSQL counts the values of one statement with 16 bits. */
  private static final int MOST_VALUES = 30_000;

  private transient List<DatabaseCall> waiting;
  private transient int values;
  private transient boolean travels;

  @Override
  public void setAccessor(DatabaseAccessor accessor, AbstractSession session) {
    super.setAccessor(accessor, session);
    maxBatchSize = DatabasePlatform.DEFAULT_PARAMETERIZED_MAX_BATCH_WRITING_SIZE;
    travels = session.getPlatform().isPostgreSQL();
    clear();
  }

  @Override
  public void clear() {
    super.clear();
    waiting = new ArrayList<>();
    values = 0;
  }

  @Override
  public void appendCall(AbstractSession session, DatabaseCall call) {
    if (!travels || !call.hasParameters()) {
      executeBatchedStatements(session);
      super.appendCall(session, call);
      return;
    }
    if (values + call.getParameters().size() > MOST_VALUES) {
      executeBatchedStatements(session);
    }
    waiting.add(call);
    values += call.getParameters().size();
    if (((ModifyQuery) call.getQuery()).forceBatchStatementExecution()) {
      executeBatchedStatements(session);
    }
  }

  @Override
  public void executeBatchedStatements(AbstractSession session) {
    List<DatabaseCall> calls = waiting;
    if (calls.isEmpty()) {
      super.executeBatchedStatements(session);
    } else {
      clear();
      send(StatementOfRows.of(calls), session);
    }
  }

  private void send(List<StatementOfRows> statements, AbstractSession session) {
    String sql = statements.stream().map(StatementOfRows::sql).collect(Collectors.joining(";\n"));
    databaseAccessor.incrementCallCount(session);
    try (PreparedStatement sent = databaseAccessor.getConnection().prepareStatement(sql)) {
      bind(statements, sent, session);
      sent.execute();
      for (StatementOfRows statement : statements) {
        statement.check(sent.getUpdateCount());
        sent.getMoreResults();
      }
    } catch (SQLException e) {
      throw failure(e, statements.getFirst().first(), session);
    } finally {
      databaseAccessor.decrementCallCount();
    }
  }

  private static void bind(
      List<StatementOfRows> statements, PreparedStatement sent, AbstractSession session)
      throws SQLException {
    int place = 1;
    for (StatementOfRows statement : statements) {
      for (Object value : statement.values()) {
        session.getPlatform().setParameterValueInDatabaseCall(value, sent, place++, session);
      }
    }
  }

  private RuntimeException failure(SQLException e, DatabaseCall call, AbstractSession session) {
    RuntimeException lost = databaseAccessor.processExceptionForCommError(session, e, call);
    return lost == null
        ? DatabaseException.sqlException(e, call, databaseAccessor, session, false)
        : lost;
  }
}
