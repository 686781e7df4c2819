package split.persistence;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * EclipseLink repeats a read that finds the database gone three times, and holds the thread of the
 * request for five seconds before each. Whoever asked is better told at once to come back.
 */
public class FailingAtOnce implements SessionCustomizer {
  @Override
  public void customize(Session session) {
    session.getLogin().setQueryRetryAttemptCount(0);
  }
}
