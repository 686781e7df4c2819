package split.view;

/**
 * Which part of a list is wanted.
 *
 * @param limit rows a page, 1 to {@link #MOST}; of what is few by nature to {@link #MOST_OF_FEW}
 * @param page from 1
 */
public record Window(int limit, int page) {
  public static final int MOST = 100;
  public static final int MOST_OF_FEW = 1000;
  public static final int USUAL = 20;
  public static final int LAST_PAGE = 1_000_000;

  public Window {
    if (limit < 1 || limit > MOST_OF_FEW || page < 1 || page > LAST_PAGE) {
      throw new IllegalArgumentException(
          "no such part of a list: " + limit + " rows, page " + page);
    }
  }

  public int offset() {
    return (page - 1) * limit;
  }
}
