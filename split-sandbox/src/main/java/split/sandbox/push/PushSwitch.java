package split.sandbox.push;

import java.util.Set;
import split.sandbox.Switch;

/** What goes wrong with messages to sellers; the operation of all of them is {@code push}. */
public enum PushSwitch implements Switch {
  PUSH_DROP("a message to the seller is never sent"),
  PUSH_DUPLICATE("a message to the seller is sent twice"),
  PUSH_DISORDER("the messages of one event are sent in the opposite order");

  private final String explanation;

  PushSwitch(String explanation) {
    this.explanation = explanation;
  }

  @Override
  public String explanation() {
    return explanation;
  }

  @Override
  public Set<String> positions() {
    return Set.of();
  }
}
