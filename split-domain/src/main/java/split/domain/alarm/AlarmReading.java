package split.domain.alarm;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import split.persistence.alarm.AlarmViews;
import split.view.Slice;
import split.view.Window;
import split.view.alarm.AlarmFilter;
import split.view.alarm.AlarmRow;
import split.vocabulary.TokenScope;

/** Shows alarms. */
@Stateless
public class AlarmReading {
  private static final Window ONE = new Window(1, 1);

  @Inject private AlarmViews alarms;

  /** Newest first. */
  public Slice<AlarmRow> page(AlarmFilter filter, TokenScope scope, Window window) {
    return alarms.page(filter, scope, window);
  }

  /** Empty also where the token does not cover the alarm's channel. */
  public Optional<AlarmRow> find(long id, TokenScope scope) {
    return alarms.page(AlarmFilter.of(id), scope, ONE).rows().stream().findFirst();
  }
}
