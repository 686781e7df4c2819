package split.sandbox.hepsiburada;

import java.util.Set;
import split.sandbox.Switch;

/** What only Hepsiburada does, or may do: either way of what is uncertain can be switched. */
public enum HepsiburadaSwitch implements Switch {
  REMAINDER("what happens to units a split does not mention", "refuse", "auto"),
  ERROR_SHAPE("the shape of a refusal", "text", "errors", "message", "title"),
  LIMIT_OVER_TEN("what happens to a limit larger than allowed", "clamp", "refuse"),
  DEAD_PACKAGE("how a dead package number is answered", "shown", "404"),
  PACKAGE_DETAIL("what a package number is answered with", "whole", "cargo"),
  PUSH_ON_SPLIT("the messages that a split by the API sends", "off", "unpack", "both");

  private final String explanation;
  private final Set<String> positions;

  HepsiburadaSwitch(String explanation, String... positions) {
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
