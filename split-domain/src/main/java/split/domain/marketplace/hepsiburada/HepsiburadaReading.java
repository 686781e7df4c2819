package split.domain.marketplace.hepsiburada;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import split.domain.marketplace.Fault;
import split.domain.marketplace.OrderQuery;
import split.domain.marketplace.Reading;
import split.domain.marketplace.RemoteId;
import split.domain.marketplace.RemotePackage.Life;
import split.domain.marketplace.Verdict;
import split.domain.marketplace.hepsiburada.HepsiburadaApi.Item;
import split.domain.marketplace.hepsiburada.HepsiburadaApi.Order;
import split.domain.marketplace.hepsiburada.HepsiburadaApi.OrderLine;
import split.domain.marketplace.hepsiburada.HepsiburadaApi.ShipmentPackage;

/**
 * One reading of one order, from three places, since none of them shows everything: a package by
 * its number, dead or alive; the order, whose lines name their packages, if Hepsiburada says so;
 * and where it does not, the listing, which has what was packed in some time and is neither dead
 * nor on its way. The listing comes last because it has everybody's packages, ten a page.
 *
 * <p>Every step ends with a fault, or with nothing, and then the next one is taken.
 */
final class HepsiburadaReading {
  private static final int MOST_PACKAGES = 200;

  private final HepsiburadaCalls calls;
  private final OrderQuery query;
  private final Instant now;
  private final Map<String, ShipmentPackage> found = new LinkedHashMap<>();
  private Order order;
  private boolean listingRead;
  private boolean somethingMissing;

  HepsiburadaReading(HepsiburadaCalls calls, OrderQuery query, Instant now) {
    this.calls = calls;
    this.query = query;
    this.now = now;
  }

  Reading read() {
    return numbered(query.packageIds())
        .or(this::elsewhereInTheOrder)
        .or(this::contentsUntold)
        .or(this::wrongAddress)
        .<Reading>map(Function.identity())
        .orElseGet(this::shown);
  }

  private Optional<Fault> numbered(Collection<String> numbers) {
    if (numbers.size() > MOST_PACKAGES) {
      return Optional.of(new Fault.Unreachable("more than " + MOST_PACKAGES + " packages"));
    }
    for (String number : numbers) {
      Optional<Fault> fault = found.containsKey(number) ? Optional.empty() : numbered(number);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private Optional<Fault> numbered(String number) {
    return use(
        calls.packageNumbered(number),
        shown -> {
          somethingMissing |= shown.isEmpty();
          shown.ifPresent(one -> found.put(number, one));
        });
  }

  private Optional<Fault> listed(PackingTime packed) {
    listingRead = true;
    return use(
        PackageListing.read(offset -> calls.packages(packed, offset, PackageListing.LIMIT))
            .then(listing -> listing.wanted(orders(), found.keySet())),
        all -> all.forEach(one -> found.merge(one.packageNumber().value(), one, this::fuller)));
  }

  private ShipmentPackage fuller(ShipmentPackage known, ShipmentPackage listed) {
    return known.items() == null ? known.holding(listed.items()) : known;
  }

  /** The order's number, and what else lies in its packages. */
  private Set<String> orders() {
    Set<String> orders =
        found.values().stream()
            .flatMap(HepsiburadaReading::items)
            .map(item -> item.orderNumber().value())
            .collect(Collectors.toCollection(HashSet::new));
    if (!query.orderNumber().isEmpty()) {
      orders.add(query.orderNumber());
    }
    return orders;
  }

  private static Stream<Item> items(ShipmentPackage one) {
    return Stream.ofNullable(one.items()).flatMap(List::stream);
  }

  private Optional<Fault> elsewhereInTheOrder() {
    return isWhole() || areChildrenExpected()
        ? orderRead().or(() -> numbered(packagesOfTheOrder())).or(this::linesUntold)
        : Optional.empty();
  }

  /** While the source lives, nothing was made of it. */
  private boolean areChildrenExpected() {
    return query.since() != null
        && query.packageIds().stream()
            .map(found::get)
            .noneMatch(one -> one != null && isAlive(one));
  }

  private static boolean isAlive(ShipmentPackage one) {
    return HepsiburadaTranslation.life(one.status()) != Life.DEAD;
  }

  /** A lone number that is no package's may be an order's. */
  private boolean isWhole() {
    return query.packageIds().isEmpty() || (query.orderNumber().isEmpty() && found.isEmpty());
  }

  private Optional<Fault> orderRead() {
    return order == null
        ? use(
            calls.order(orderNumber()),
            shown -> {
              somethingMissing |= shown.isEmpty();
              order = shown.orElse(new Order(List.of()));
            })
        : Optional.empty();
  }

  private String orderNumber() {
    return query.orderNumber().isEmpty()
        ? query.packageIds().iterator().next()
        : query.orderNumber();
  }

  private Set<String> packagesOfTheOrder() {
    return order.items().stream()
        .map(OrderLine::packageNumber)
        .filter(Objects::nonNull)
        .map(RemoteId::value)
        .collect(Collectors.toSet());
  }

  /** A source may hold lines of several orders; the one that was read tells of its own only. */
  private Optional<Fault> linesUntold() {
    boolean untold =
        order.items().stream()
            .filter(line -> !HepsiburadaTranslation.isCancelled(line.status()))
            .anyMatch(line -> !isPlaced(line));
    if (query.since() == null) {
      return untold ? listed(PackingTime.LAST_DAY) : Optional.empty();
    }
    return untold || order.items().isEmpty() || orders().size() > 1
        ? listed(PackingTime.since(query.since(), now))
        : Optional.empty();
  }

  private boolean isPlaced(OrderLine line) {
    return Optional.ofNullable(line.packageNumber())
        .map(number -> found.get(number.value()))
        .filter(HepsiburadaReading::isAlive)
        .isPresent();
  }

  /** A package may be shown with nothing but what the carrier needs. */
  private Optional<Fault> contentsUntold() {
    return isTold() ? Optional.empty() : contentsRead().or(this::stillUntold);
  }

  private Optional<Fault> contentsRead() {
    return query.orderNumber().isEmpty()
        ? listed(PackingTime.LAST_DAY)
        : orderRead().or(this::contentsOfTheOrder);
  }

  private Optional<Fault> contentsOfTheOrder() {
    found.replaceAll((number, one) -> one.items() == null ? one.holding(lines(number)) : one);
    return Optional.empty();
  }

  /** Null where the order does not say. */
  private List<Item> lines(String number) {
    RemoteId its = new RemoteId(orderNumber());
    List<Item> lines =
        order.items().stream()
            .filter(line -> line.packageNumber() != null)
            .filter(line -> line.packageNumber().value().equals(number))
            .map(line -> line.item(its))
            .toList();
    return lines.isEmpty() ? null : lines;
  }

  private Optional<Fault> stillUntold() {
    return isTold()
        ? Optional.empty()
        : Optional.of(new Fault.Unreachable("a package is shown without its lines"));
  }

  private boolean isTold() {
    return found.values().stream().noneMatch(one -> one.items() == null && isAlive(one));
  }

  /** A wrong address answers 404 to everything, but the listing is always there. */
  private Optional<Fault> wrongAddress() {
    return somethingMissing && !listingRead
        ? use(calls.packages(PackingTime.LAST_HOUR, 0, 1), rows -> {})
        : Optional.empty();
  }

  private Reading shown() {
    return new Reading.Found(
        found.values().stream()
            .map(one -> HepsiburadaTranslation.translate(one, query.orderNumber()))
            .toList());
  }

  private static <T> Optional<Fault> use(Verdict<T> verdict, Consumer<T> answer) {
    return switch (verdict) {
      case Verdict.Usable<T>(T shown) -> {
        answer.accept(shown);
        yield Optional.empty();
      }
      case Verdict.Refused<T>(String code, String detail) ->
          Optional.of(new Fault.Misconfigured(code + ": " + detail));
      case Verdict.Failed<T>(Fault fault) -> Optional.of(fault);
    };
  }
}
