package split.sandbox.n11;

import java.util.Set;
import split.sandbox.Switch;

/** What only N11 does, or may do: nobody documents these, so either way can be switched. */
public enum N11Switch implements Switch {
  REFUSED_IN_200(
      "a split answers HTTP 200 with status (500) as code and value as message; not applied"),
  ACCEPT_LINE_FAILS(
      "an acceptance answers FAIL with value as reasons for line_id, or for every line"),
  REFUSAL_SHAPE(
      "the shape of a refusal, which is not documented",
      "message_400",
      "failure_400",
      "code_in_200",
      "text_400",
      "page_400"),
  AUTH_FAILURE_SHAPE("the shape of a failed authentication", "json", "text"),
  SPLIT_ITEMS_ABSENT(
      "a split by quantity answers without splitPackageOrderItems, as before 25.05.2026"),
  REMAINDER_UNLISTED("the automatic remainder is not listed in splitPackageOrderItems"),
  KEPT_LINE_ID("which part of a divided line keeps the line's id", "first", "last", "none");

  private final String explanation;
  private final Set<String> positions;

  N11Switch(String explanation, String... positions) {
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
