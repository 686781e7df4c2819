package split.sandbox.hepsiburada.wire;

import static split.sandbox.wire.JsonFormat.object;
import static split.sandbox.wire.JsonFormat.objects;

import java.util.List;
import split.sandbox.Outcome;
import split.sandbox.Reply;
import split.sandbox.Switches;
import split.sandbox.hepsiburada.LineItem;
import split.sandbox.hepsiburada.Shop;

/** Lists the lines that wait to be packed. */
final class OrderListing implements Operation {
  private static final int LARGEST_PAGE = 100;

  @Override
  public String name() {
    return "orders";
  }

  @Override
  public Outcome apply(Shop shop, Asked asked, Switches switches) {
    Paging paging = Paging.of(asked, LARGEST_PAGE, "offset", switches);
    List<LineItem> open = shop.openLines();
    String body =
        object()
            .add("totalCount", open.size())
            .add("limit", paging.limit())
            .add("offset", paging.offset())
            .add("pageCount", paging.pages(open))
            .add(
                "items",
                objects(
                    paging.rows(open).stream()
                        .map(line -> OrderLineJson.of(shop, line, "Open").build())))
            .build()
            .toString();
    return Outcome.unchanged(Reply.json(body));
  }
}
