package split.web.oms;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import split.web.json.Page;

/** A page of a list that is short enough to be read as a whole. */
final class Part {
  private static final int MOST = 9999;

  private Part() {}

  static <T, S> Page<S> of(List<T> all, Function<T, S> shown, UriInfo address) {
    Page.Wanted wanted = Page.wanted(address, MOST);
    List<S> rows = all.stream().skip(wanted.offset()).limit(wanted.limit()).map(shown).toList();
    return Page.of(all.size(), rows, wanted, address);
  }
}
