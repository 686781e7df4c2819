package split.persistence.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static split.persistence.testing.Shop.NOON;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.persistence.oms.OrderItem;
import split.persistence.oms.Package;
import split.persistence.oms.SalesOrder;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.testing.Shop;
import split.view.Window;
import split.view.planning.LocationFilter;
import split.view.planning.LocationRow;
import split.view.planning.UnknownLocation;
import split.vocabulary.LocationProfile;
import split.vocabulary.PackageState;

@ParameterizedClass
@EnumSource(Engine.class)
class LocationViewsTest {
  private static final Window ALL = new Window(100, 1);

  private final Database database;

  LocationViewsTest(Engine engine) {
    database = engine.migrated();
  }

  @BeforeEach
  void open() {
    database.change(
        em -> {
          Shop.open(em, "n11-main");
          add(em, "W1", new LocationProfile("West", 10, 1, true));
          add(em, "E1", new LocationProfile("East", null, 0, false));
        });
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("OMS-4 the quota of a location is what it has to pack, state by state")
  void states() {
    for (PackageState state : PackageState.values()) {
      database.change(em -> goods(em, state));
    }
    LocationRow west = page(LocationFilter.ALL).getLast();
    assertThat(west.erpCode()).isEqualTo("W1");
    assertThat(west.capacity().quota()).isEqualTo(6);
    assertThat(west.capacity().available()).isEqualTo(4);
  }

  @Test
  @DisplayName("OMS-4 locations come in the order in which they are asked; E1 has no maximum")
  void order() {
    List<LocationRow> found = page(LocationFilter.ALL);
    assertThat(found).extracting(LocationRow::erpCode).containsExactly("E1", "W1");
    assertThat(found.getFirst().capacity().available()).isNull();
    assertThat(page(new LocationFilter(null, true)))
        .extracting(LocationRow::erpCode)
        .containsExactly("W1");
    assertThat(page(new LocationFilter("E1", null))).hasSize(1);
  }

  @Test
  @DisplayName("OMS-4 what packages name and nobody has described is shown, but for packed ones")
  void unknown() {
    database.change(
        em -> {
          goods(em, PackageState.WAITING);
          goods(em, PackageState.PREPARING).placedAt("X9", NOON);
          goods(em, PackageState.SHIPPED).placedAt("X8", NOON);
        });
    List<UnknownLocation> found = database.read(em -> new LocationViews(em).unknown());
    assertThat(found).containsExactly(new UnknownLocation("X9", 1));
  }

  @Test
  @DisplayName("OMS-4 a code belongs to one location, and a quota is not below zero")
  void constraints() {
    var again = new LocationProfile("Again", 1, 1, true);
    assertThatThrownBy(() -> database.change(em -> add(em, "W1", again)))
        .isInstanceOf(PersistenceException.class);
    var negative = new LocationProfile("Less", -1, 1, true);
    assertThatThrownBy(() -> database.change(em -> add(em, "W2", negative)))
        .isInstanceOf(PersistenceException.class);
  }

  private List<LocationRow> page(LocationFilter filter) {
    return database.read(em -> new LocationViews(em).page(filter, ALL).rows());
  }

  private static void add(EntityManager em, String code, LocationProfile profile) {
    new StockLocations(em).add(new StockLocation(code, profile, NOON));
  }

  private static Package goods(EntityManager em, PackageState state) {
    Shop shop = Shop.at(em, "n11-main");
    String number = "O" + UUID.randomUUID();
    SalesOrder order = shop.order(number);
    OrderItem line = shop.line(order, "31");
    Package goods = shop.goods(order, number + "-1", null, Map.of(line, 1));
    goods.become(state, NOON);
    return goods;
  }
}
