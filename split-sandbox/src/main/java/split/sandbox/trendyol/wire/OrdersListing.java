package split.sandbox.trendyol.wire;

import static split.sandbox.wire.JsonFormat.object;
import static split.sandbox.wire.JsonFormat.objects;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import split.sandbox.Outcome;
import split.sandbox.Refused;
import split.sandbox.Reply;
import split.sandbox.Request;
import split.sandbox.Switches;
import split.sandbox.trendyol.OrdersPage;
import split.sandbox.trendyol.OrdersQuery;
import split.sandbox.trendyol.PackageStatus;
import split.sandbox.trendyol.Refusal;
import split.sandbox.trendyol.ShipmentPackage;
import split.sandbox.trendyol.Shop;
import split.sandbox.trendyol.Tier;
import split.sandbox.trendyol.TrendyolSwitch;

/** Lists packages. */
final class OrdersListing implements Operation {
  private static final int USUAL_PAGE = 50;
  private static final int REACHABLE = 10_000;

  private final Interference interference;

  OrdersListing(Interference interference) {
    this.interference = interference;
  }

  @Override
  public String name() {
    return "list";
  }

  @Override
  public Tier.Pace pace() {
    return Tier.Pace.READ;
  }

  /** The orders asked for, by whatever number, and all that are going to be shown. */
  @Override
  public Set<String> orders(Shop shop, Asked asked) {
    OrdersQuery query = query(asked.request());
    Set<String> orders = new HashSet<>();
    query.orderNumber().ifPresent(orders::add);
    Stream.concat(
            query.packageIds().stream().flatMap(id -> shop.find(id).stream()),
            shop.list(query).content().stream())
        .map(ShipmentPackage::orderNumber)
        .forEach(orders::add);
    return Set.copyOf(orders);
  }

  @Override
  public Outcome apply(Shop shop, Asked asked, Switches switches) {
    OrdersPage page = shop.list(query(asked.request()));
    PackageJson words =
        PackageJson.listed(FieldNames.at(switches.position(TrendyolSwitch.FIELD_NAMES)));
    JsonObject json =
        object()
            .add("page", page.page())
            .add("size", page.size())
            .add("totalPages", page.totalPages())
            .add("totalElements", page.totalElements())
            .add(
                "content",
                objects(
                    page.content().stream()
                        .map(each -> words.of(shop.order(each.orderNumber()).orElseThrow(), each))))
            .build();
    interference.afterListing(shop, page.content(), switches);
    return Outcome.unchanged(Reply.json(json.toString()));
  }

  private static OrdersQuery query(Request request) {
    int page = number(request, "page").map(Math::toIntExact).orElse(0);
    int size = number(request, "size").map(Math::toIntExact).orElse(USUAL_PAGE);
    Refused.unless(size >= 1 && size <= OrdersQuery.LARGEST_PAGE, Refusal.BAD_PARAMETER);
    Refused.unless((page + 1L) * size <= REACHABLE, Refusal.PAGING_LIMIT);
    return new OrdersQuery(
        request.first("orderNumber"),
        listed(request, "shipmentPackageIds", OrdersListing::number),
        listed(request, "status", OrdersListing::status),
        number(request, "startDate").map(Instant::ofEpochMilli),
        number(request, "endDate").map(Instant::ofEpochMilli),
        first(request, "orderByField", "CreatedDate", "PackageLastModifiedDate"),
        first(request, "orderByDirection", "DESC", "ASC"),
        page,
        size);
  }

  /** Whether the parameter is the other one of two values; the usual one if it is absent. */
  private static boolean first(Request request, String parameter, String usual, String other) {
    String given = request.first(parameter).orElse(usual);
    Refused.unless(
        given.equalsIgnoreCase(usual) || given.equalsIgnoreCase(other), Refusal.BAD_PARAMETER);
    return given.equalsIgnoreCase(other);
  }

  private static <T> Set<T> listed(Request request, String parameter, Function<String, T> reading) {
    return request.all(parameter).stream()
        .flatMap(list -> Stream.of(list.split(",")))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(reading)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<Long> number(Request request, String parameter) {
    return request.first(parameter).map(String::strip).map(OrdersListing::number);
  }

  private static long number(String text) {
    Refused.unless(text.matches("\\d{1,15}"), Refusal.BAD_PARAMETER);
    return Long.parseLong(text);
  }

  private static PackageStatus status(String text) {
    return PackageStatus.named(text).orElseThrow(() -> new Refused(Refusal.BAD_PARAMETER));
  }
}
