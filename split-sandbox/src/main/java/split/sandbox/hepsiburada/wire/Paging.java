package split.sandbox.hepsiburada.wire;

import static split.sandbox.wire.JsonFormat.objects;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Function;
import split.sandbox.Fault;
import split.sandbox.Refused;
import split.sandbox.Reply;
import split.sandbox.Switches;
import split.sandbox.hepsiburada.HepsiburadaSwitch;
import split.sandbox.hepsiburada.Refusal;

/** Some rows of a listing. How many there are in all is in headers. */
record Paging(int limit, int offset) {

  /**
   * @param most the largest limit
   * @param offsetName spelled exactly so, capitals too
   */
  static Paging of(Asked asked, int most, String offsetName, Switches switches) {
    int limit = asked.parameter("limit").map(Paging::number).orElse(most);
    int offset = asked.request().first(offsetName).map(Paging::number).orElse(0);
    Refused.unless(limit > 0, Refusal.BAD_PARAMETER);
    Refused.unless(limit <= most || !refuses(switches), Refusal.LIMIT);
    return new Paging(Math.min(limit, most), offset);
  }

  private static boolean refuses(Switches switches) {
    return switches
        .take(HepsiburadaSwitch.LIMIT_OVER_TEN)
        .flatMap(Fault::value)
        .filter("refuse"::equals)
        .isPresent();
  }

  private static int number(String text) {
    Refused.unless(text.matches("\\d{1,9}"), Refusal.BAD_PARAMETER);
    return Integer.parseInt(text);
  }

  <T> List<T> rows(List<T> all) {
    return all.stream().skip(offset).limit(limit).toList();
  }

  int pages(List<?> all) {
    return (all.size() + limit - 1) / limit;
  }

  /** A raw array; the numbers of the listing are in headers. */
  <T> Reply array(List<T> all, Function<T, JsonObject> json) {
    return Reply.json(objects(rows(all).stream().map(json)).build().toString())
        .withHeader("totalcount", Integer.toString(all.size()))
        .withHeader("pagecount", Integer.toString(pages(all)))
        .withHeader("limit", Integer.toString(limit))
        .withHeader("offset", Integer.toString(offset));
  }
}
