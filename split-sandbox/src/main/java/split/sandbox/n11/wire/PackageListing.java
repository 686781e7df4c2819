package split.sandbox.n11.wire;

import static split.sandbox.wire.JsonFormat.object;
import static split.sandbox.wire.JsonFormat.objects;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import split.sandbox.Outcome;
import split.sandbox.Reply;
import split.sandbox.Request;
import split.sandbox.Switches;
import split.sandbox.n11.PackagePage;
import split.sandbox.n11.PackageQuery;
import split.sandbox.n11.PackageStatus;
import split.sandbox.n11.ShipmentPackage;
import split.sandbox.n11.Shop;
import split.sandbox.n11.Window;

/**
 * Lists packages. A parameter N11 cannot read counts as absent; only a state it does not know, or
 * more than one, finds nothing. Without an order or package number it lists a window of time.
 */
final class PackageListing implements Operation {
  private final Clock clock;
  private final Interference interference;

  PackageListing(Clock clock, Interference interference) {
    this.clock = clock;
    this.interference = interference;
  }

  @Override
  public String name() {
    return "list";
  }

  @Override
  public Set<String> orders(Shop shop, Request request, JsonObject body) {
    Set<String> orders = new LinkedHashSet<>(request.all("orderNumber"));
    packageIds(request).stream()
        .flatMap(id -> shop.find(id).stream())
        .map(ShipmentPackage::orderNumber)
        .forEach(orders::add);
    return Set.copyOf(orders);
  }

  @Override
  public Outcome apply(Shop shop, Request request, JsonObject body, Switches switches) {
    PackagePage page = shop.list(query(request));
    JsonObject json =
        object()
            .add("pageCount", page.content().size())
            .add("totalPages", page.totalPages())
            .add("page", page.page())
            .add("size", page.size())
            .add("content", objects(page.content().stream().map(each -> json(shop, each))))
            .build();
    interference.afterListing(shop, page.content(), switches);
    return Outcome.unchanged(Reply.json(json.toString()));
  }

  static JsonObject json(Shop shop, ShipmentPackage each) {
    return PackageJson.of(shop.order(each.orderNumber()).orElseThrow(), each);
  }

  private PackageQuery query(Request request) {
    Optional<Instant> start = number(request, "startDate").map(Instant::ofEpochMilli);
    Optional<Instant> end = number(request, "endDate").map(Instant::ofEpochMilli);
    Optional<String> orderNumber = request.first("orderNumber");
    boolean numbered = orderNumber.isPresent() || request.first("packageIds").isPresent();
    boolean anyTime = numbered && start.isEmpty() && end.isEmpty();
    return new PackageQuery(
        orderNumber,
        request.first("packageIds").map(given -> packageIds(request)),
        statuses(request),
        anyTime ? Optional.empty() : Optional.of(Window.clamped(start, end, clock.instant())),
        request.first("orderByField").filter("true"::equalsIgnoreCase).isPresent(),
        request.first("orderByDirection").filter("ASC"::equalsIgnoreCase).isPresent(),
        number(request, "page").map(Number::intValue).orElse(0),
        number(request, "size").map(Number::intValue).orElse(PackageQuery.LARGEST_PAGE));
  }

  private static Optional<Set<PackageStatus>> statuses(Request request) {
    List<String> given =
        request.all("status").stream().filter(status -> !status.isBlank()).toList();
    if (given.isEmpty() && !soldByN11(request)) {
      return Optional.empty();
    }
    boolean one = given.size() == 1 && !soldByN11(request);
    return Optional.of(
        one
            ? PackageStatus.named(given.getFirst()).map(Set::of).orElse(PackageQuery.NO_STATUS)
            : PackageQuery.NO_STATUS);
  }

  /** Every order of the sandbox is sent by its seller. */
  private static boolean soldByN11(Request request) {
    return request.first("sender").filter("N11"::equalsIgnoreCase).isPresent();
  }

  private static Set<Long> packageIds(Request request) {
    return request.all("packageIds").stream()
        .flatMap(list -> Arrays.stream(list.split(",")))
        .map(String::strip)
        .flatMap(id -> digits(id).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Optional<Long> number(Request request, String parameter) {
    return request.first(parameter).map(String::strip).flatMap(PackageListing::digits);
  }

  private static Optional<Long> digits(String text) {
    return text.matches("-?\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }
}
