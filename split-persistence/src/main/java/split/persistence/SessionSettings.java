package split.persistence;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import split.persistence.writing.ForeignKeys;

/**
 * What EclipseLink is told beyond its properties. It would repeat a read that finds the database
 * gone three times, and hold the thread of the request for five seconds before each: whoever asked
 * is better told at once to come back.
 */
public class SessionSettings implements SessionCustomizer {
  @Override
  public void customize(Session session) {
    session.getLogin().setQueryRetryAttemptCount(0);
    ForeignKeys.declare(session);
  }
}
