package split.sandbox;

import java.util.Set;

/** What is uncertain of several marketplaces. */
public enum SharedSwitch implements Switch {
  USER_AGENT_REFUSED("answers 403, as if the User-Agent were not registered; not applied"),
  LINE_IDS("whether the parts of a split keep their line ids", "kept", "new"),
  ALL_UNITS("what happens to groups that hold every unit", "accepted", "empty_package", "refused");

  private final String explanation;
  private final Set<String> positions;

  SharedSwitch(String explanation, String... positions) {
    this.explanation = explanation;
    this.positions = Switch.inOrder(positions);
  }

  @Override
  public String explanation() {
    return explanation;
  }

  @Override
  public Set<String> positions() {
    return positions;
  }
}
