package split.sandbox;

import java.util.Set;

/** What other people do to an order just after it was read; every simulated marketplace has it. */
public enum InterferenceSwitch implements Switch {
  CUSTOMER_CANCELS_LINE(
      "after a listing was read a customer cancels quantity (all) of line_id (the first)"),
  PANEL_SPLITS(
      "after a listing was read somebody splits quantity (1) of line_id (the first) off in the panel"),
  LABEL_BOUGHT("after a listing was read a label is bought and the carrier takes the package");

  private final String explanation;

  InterferenceSwitch(String explanation) {
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
