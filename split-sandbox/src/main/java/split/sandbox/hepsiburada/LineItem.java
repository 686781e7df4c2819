package split.sandbox.hepsiburada;

/**
 * Some units of an article, in a package, open or cancelled.
 *
 * @param id a GUID in lower case; parts of a divided line may share it
 * @param originId the line as it was ordered; stays the same through everything
 */
public record LineItem(
    String id, String originId, String orderNumber, Article article, int quantity) {

  LineItem withId(String other) {
    return new LineItem(other, originId, orderNumber, article, quantity);
  }

  LineItem units(int units) {
    return new LineItem(id, originId, orderNumber, article, units);
  }
}
