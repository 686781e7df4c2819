package split.sandbox.trendyol;

import java.util.Set;
import split.sandbox.Switch;

/** What only Trendyol does, or may do: either way of what is uncertain can be switched. */
public enum TrendyolSwitch implements Switch {
  RETIRED_PATH("a split answers 556, as a path that is switched off; not applied"),
  FIELD_NAMES("the names of fields: since December 2025, before, or both", "new", "old", "both"),
  CHILD_DELAY("the children of a split are shown after millis (300)"),
  STAGGER("each child of a split is shown millis (1000) after the one before"),
  PARENT_UNPACKED(
      "whether the parent shows UnPacked at once or with the last child", "first", "last"),
  CHILD_STATUS(
      "the state of children; international shops choose it", "Created", "Picking", "previous"),
  ORIGINS("what originPackageIds of a child holds", "parent", "root", "absent"),
  NEW_IDS("whether the older split services tell new package ids", "told", "absent"),
  ERROR_ENVELOPE("the shape of a refusal", "plain", "dated", "nested");

  private final String explanation;
  private final Set<String> positions;

  TrendyolSwitch(String explanation, String... positions) {
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
