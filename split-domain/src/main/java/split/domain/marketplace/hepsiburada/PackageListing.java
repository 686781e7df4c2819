package split.domain.marketplace.hepsiburada;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.StreamSupport;
import split.domain.marketplace.Fault;
import split.domain.marketplace.Verdict;
import split.domain.marketplace.hepsiburada.HepsiburadaApi.ShipmentPackage;
import split.persistence.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * All pages of the listing. Its headers tell how many rows there are, but a row may come or go
 * between two pages, so they are read until one is short. Most rows are other people's orders: only
 * what is wanted has to make sense.
 */
record PackageListing(List<JsonNode> rows) {
  /** More is not given. */
  static final int LIMIT = 10;

  private static final int MOST_PAGES = 200;

  /**
   * @param pages a page by its offset
   */
  static Verdict<PackageListing> read(IntFunction<Verdict<List<JsonNode>>> pages) {
    Map<String, JsonNode> rows = new LinkedHashMap<>();
    for (int number = 0; number < MOST_PAGES; number++) {
      int before = rows.size();
      Verdict<List<JsonNode>> page = pages.apply(number * LIMIT);
      if (!(page instanceof Verdict.Usable<List<JsonNode>>(List<JsonNode> shown))) {
        return page.then(never -> Verdict.unreadable(never.toString()));
      }
      shown.forEach(row -> rows.put(row.path("packageNumber").asString(""), row));
      if (shown.size() < LIMIT || rows.size() == before) {
        return new Verdict.Usable<>(new PackageListing(List.copyOf(rows.values())));
      }
    }
    return new Verdict.Failed<>(
        new Fault.Unreachable("more than " + MOST_PAGES * LIMIT + " packages were packed then"));
  }

  /** The packages with lines of these orders, and those of these numbers. */
  Verdict<List<ShipmentPackage>> wanted(Set<String> orders, Set<String> numbers) {
    List<ShipmentPackage> wanted = new ArrayList<>();
    for (JsonNode row : rows) {
      if (numbers.contains(row.path("packageNumber").asString("")) || isOf(row, orders)) {
        Optional<ShipmentPackage> one = read(row);
        if (one.isEmpty()) {
          return Verdict.unreadable("a package of this order that makes no sense");
        }
        wanted.add(one.get());
      }
    }
    return new Verdict.Usable<>(wanted);
  }

  private static boolean isOf(JsonNode row, Set<String> orders) {
    return StreamSupport.stream(row.path("items").spliterator(), false)
        .anyMatch(item -> orders.contains(item.path("orderNumber").asString("")));
  }

  private static Optional<ShipmentPackage> read(JsonNode row) {
    try {
      return Optional.of(Json.MAPPER.treeToValue(row, ShipmentPackage.class))
          .filter(one -> HepsiburadaTranslation.flaw(one).isEmpty());
    } catch (JacksonException unreadable) {
      return Optional.empty();
    }
  }
}
