package split.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static split.persistence.testing.Shop.NOON;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.domain.contention.Clash;
import split.persistence.oms.Package;
import split.persistence.oms.PackageItem;
import split.persistence.oms.Packages;
import split.persistence.planning.LocationLoads;
import split.persistence.planning.StockLocation;
import split.persistence.planning.StockLocations;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.testing.Shop;
import split.vocabulary.LocationProfile;
import split.vocabulary.PackageState;
import split.vocabulary.Violation;

@ParameterizedClass
@EnumSource(Engine.class)
class QuotaUnderLoadTest {
  private static final int CLIENTS = 64;
  private static final int PLANNINGS = 1_000;
  private static final int MOST = 500;

  private final Database database;
  private final List<Long> items = new ArrayList<>();

  QuotaUnderLoadTest(Engine engine) {
    database = engine.migrated();
  }

  private void open(int packages) {
    database.change(
        em -> {
          Shop shop = Shop.open(em, "shop");
          for (int i = 0; i < packages; i++) {
            var order = shop.order("O" + i);
            var units = Map.of(shop.line(order, "31"), 1, shop.line(order, "32"), 1);
            shop.goods(order, "O" + i + "-1", null, units);
          }
          locate(em, "W1", null);
          locate(em, "W2", MOST);
          em.flush();
          em.createQuery("select i from PackageItem i order by i.owner.id, i.id", PackageItem.class)
              .getResultStream()
              .map(PackageItem::id)
              .forEach(items::add);
        });
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName(
      "OMS-4 of 1,000 plannings for a location with a quota of 500, from 64 clients, 500 hold")
  void quota() throws Exception {
    open(PLANNINGS);
    List<Long> packages = packages();
    List<Boolean> planned =
        atOnce(
            IntStream.range(0, PLANNINGS)
                .<Callable<Boolean>>mapToObj(
                    i -> () -> plan(packages.get(i), whole(i), true, "p" + i))
                .toList());
    assertThat(Collections.frequency(planned, true)).isEqualTo(MOST);
    assertThat(load()).isEqualTo(Map.of("W1", (long) PLANNINGS - MOST, "W2", (long) MOST));
  }

  @Test
  @DisplayName("OMS-5 of 64 plannings of one package at once, one holds")
  void onePackage() throws Exception {
    open(1);
    long source = packages().getFirst();
    List<Boolean> planned =
        atOnce(
            IntStream.range(0, CLIENTS)
                .<Callable<Boolean>>mapToObj(i -> () -> plan(source, divided(), false, "p" + i))
                .toList());
    assertThat(Collections.frequency(planned, true)).isEqualTo(1);
    assertThat(load()).isEqualTo(Map.of("W1", 1L, "W2", 1L));
  }

  private String whole(int i) {
    return "{'assignment_groups':{'package_items':%s,'stock_location':'W2'}}"
        .formatted(items.subList(2 * i, 2 * i + 2));
  }

  private String divided() {
    return ("{'assignment_groups':[{'package_items':[%d],'stock_location':'W1'},"
            + "{'package_items':[%d],'stock_location':'W2'}]}")
        .formatted(items.get(0), items.get(1));
  }

  /** Whether it was planned; who waited too long for others comes back, as callers are told to. */
  private boolean plan(long source, String input, boolean byQuota, String correlationId) {
    while (true) {
      try {
        return database.inTransaction(
            em -> {
              Package locked = new Packages(em).locked(source).orElseThrow();
              List<Violation> wrong =
                  locked.state() == PackageState.SPLIT
                      ? List.of(Violation.of(split.vocabulary.Code.TRANSITION_NOT_ALLOWED, "", ""))
                      : new PlanningDesk(em, byQuota).plan(source, input, correlationId);
              return wrong.isEmpty();
            });
      } catch (RuntimeException failure) {
        if (Clash.behind(failure) != Clash.WAITED_TOO_LONG) {
          throw failure;
        }
      }
    }
  }

  private static List<Boolean> atOnce(List<Callable<Boolean>> work) throws Exception {
    List<Boolean> results = new ArrayList<>();
    try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
      for (Future<Boolean> result : clients.invokeAll(work)) {
        results.add(result.get());
      }
    }
    return results;
  }

  private List<Long> packages() {
    return database.read(
        em ->
            em.createQuery("select p.id from Package p order by p.id", Long.class).getResultList());
  }

  private Map<String, Long> load() {
    return database.read(em -> new LocationLoads(em).of(Set.of("W1", "W2")));
  }

  private static void locate(jakarta.persistence.EntityManager em, String code, Integer most) {
    new StockLocations(em)
        .add(new StockLocation(code, new LocationProfile(code, most, 1, true), NOON));
  }
}
