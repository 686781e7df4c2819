package split.web.json;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.Violation;
import split.web.problem.RefusedException;

/** A list as the platform writes lists; {@code next} and {@code previous} are addresses or null. */
public record Page<T>(long count, String next, String previous, List<T> results) {
  private static final int USUAL = 20;
  private static final int MOST = 1000;

  /** Which part of a list is wanted, from {@code limit} and {@code page}. */
  public record Wanted(int limit, int page) {
    public int offset() {
      return limit * (page - 1);
    }
  }

  /**
   * @throws RefusedException {@code payload_invalid}
   */
  public static Wanted wanted(UriInfo address) {
    return wanted(address, MOST);
  }

  /**
   * @param most rows a page of this list may have
   * @throws RefusedException {@code payload_invalid}
   */
  public static Wanted wanted(UriInfo address, int most) {
    return wanted(address, "limit", most);
  }

  static Wanted wanted(UriInfo address, String size, int most) {
    return new Wanted(number(address, size, USUAL, most), number(address, "page", 1, 1_000_000));
  }

  public static <T> Page<T> of(long count, List<T> results, Wanted wanted, UriInfo address) {
    boolean more = (long) wanted.offset() + results.size() < count && !results.isEmpty();
    return new Page<>(
        count,
        more ? at(address, wanted.page() + 1) : null,
        wanted.page() > 1 ? at(address, wanted.page() - 1) : null,
        results);
  }

  private static String at(UriInfo address, int page) {
    UriBuilder other = address.getRequestUriBuilder().replaceQueryParam("page", page);
    return other.build().toString();
  }

  private static int number(UriInfo address, String name, int usual, int most) {
    String written = address.getQueryParameters().getFirst(name);
    if (written == null) {
      return usual;
    }
    if (written.matches("[0-9]{1,7}")
        && Integer.parseInt(written) >= 1
        && Integer.parseInt(written) <= most) {
      return Integer.parseInt(written);
    }
    throw new RefusedException(
        Refusal.of(
            List.of(
                new Violation(
                    Code.PAYLOAD_INVALID,
                    "",
                    "the query parameter " + name + " is not usable",
                    "integer from 1 to " + most,
                    written.substring(0, Math.min(100, written.length()))))));
  }
}
