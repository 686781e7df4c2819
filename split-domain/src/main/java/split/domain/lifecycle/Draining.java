package split.domain.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whether this node has been told to take no new work: it finishes what it has and is not ready for
 * more.
 */
@ApplicationScoped
public class Draining {
  private volatile boolean on;

  public void begin() {
    on = true;
  }

  public void end() {
    on = false;
  }

  public boolean isOn() {
    return on;
  }
}
