package split.web.console.operation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import split.domain.operation.Portion;

/** How far the page is with releasing or retrying many. It ends with the page. */
@Named
@ViewScoped
public class ManyRun implements Serializable {
  private static final long serialVersionUID = 1L;

  private final TreeMap<String, Long> refused = new TreeMap<>();
  private Instant asOf;
  private long total;
  private long done;
  private long last;
  private boolean running;
  private boolean stopped;

  void begin(long count, Instant now) {
    total = count;
    asOf = now;
    running = true;
  }

  void add(Portion portion) {
    done += portion.done();
    portion.refused().forEach((code, times) -> refused.merge(code.wire(), times, Long::sum));
    last = portion.last();
    running = running && !portion.isEnd();
  }

  /** What was done stays done. */
  public void stop() {
    stopped = running;
    running = false;
  }

  Instant asOf() {
    return asOf;
  }

  long last() {
    return last;
  }

  public boolean isBegun() {
    return asOf != null;
  }

  public boolean isRunning() {
    return running;
  }

  public boolean isStopped() {
    return stopped;
  }

  public long getTotal() {
    return total;
  }

  public long getDone() {
    return done;
  }

  /** Looked at, whether it was done or not. */
  public long getReached() {
    return done + refused.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many were left as they were, by the code of the reason. */
  public Map<String, Long> getRefused() {
    return refused;
  }
}
