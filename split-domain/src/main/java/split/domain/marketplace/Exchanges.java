package split.domain.marketplace;

import java.util.ArrayList;
import java.util.List;
import split.vocabulary.Step;

/** The remote calls of one piece of work, in order. Not for several threads. */
public final class Exchanges {
  private final List<Step> steps = new ArrayList<>();

  public void add(Step step) {
    steps.add(step);
  }

  public List<Step> steps() {
    return List.copyOf(steps);
  }
}
