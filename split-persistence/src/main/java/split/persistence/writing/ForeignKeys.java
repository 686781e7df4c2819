package split.persistence.writing;

import java.util.Map;
import java.util.Set;
import org.eclipse.persistence.sessions.Session;
import split.persistence.alarm.Alarm;
import split.persistence.notification.Notification;
import split.persistence.oms.Package;
import split.persistence.oms.PackageTransition;
import split.persistence.splitting.IntegrationAction;
import split.persistence.splitting.Split;
import split.persistence.webhook.OutgoingEvent;

/**
 * Tells EclipseLink of the foreign keys that are plain ids in our entities, so that one flush
 * writes the rows of all tables in an order that the database accepts.
 */
public final class ForeignKeys {
  private static final Map<Class<?>, Set<Class<?>>> NEEDS =
      Map.of(
          Package.class, Set.of(Split.class),
          IntegrationAction.class, Set.of(Package.class, Split.class),
          OutgoingEvent.class, Set.of(Package.class),
          PackageTransition.class, Set.of(Package.class),
          Notification.class, Set.of(Alarm.class));

  private ForeignKeys() {}

  public static void declare(Session session) {
    NEEDS.forEach(
        (type, needed) -> needed.forEach(session.getDescriptor(type)::addConstraintDependency));
  }
}
