package split.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.domain.marketplace.Marketplace;

/** What every adapter has beside it, as {@code docs/adding-a-marketplace.md} says. */
class AdaptersTest {
  private static final String SETTINGS = "docs/settings.md";

  @Test
  @DisplayName("MKT-1 An adapter lives in the package of its name")
  void packages() throws Exception {
    for (Class<?> adapter : adapters()) {
      assertThat(adapter.getPackageName())
          .isEqualTo("split.domain.marketplace." + marketplace(adapter).name());
    }
  }

  @Test
  @DisplayName("ADM-1 The page names every adapter")
  void names() throws Exception {
    for (Class<?> adapter : adapters()) {
      Marketplace marketplace = marketplace(adapter);
      assertThat(Product.text(Product.file(SETTINGS)))
          .containsPattern("\\| `marketplace` .*`" + marketplace.name() + "`");
    }
  }

  @Test
  @DisplayName(
      "MKT-1 Every adapter's marketplace is simulated, and it is held to the contract there")
  void contract() throws Exception {
    for (Class<?> adapter : adapters()) {
      String prefix = adapter.getSimpleName().replace(Marketplace.class.getSimpleName(), "");
      assertThat(
              Stream.of(
                  "split-sandbox/src/main/java/split/sandbox/" + marketplace(adapter).name(),
                  "split-ear/src/test/java/it/split/marketplace/" + prefix + "ContractIT.java"))
          .allMatch(path -> Files.exists(Product.file(path)), "is there");
    }
  }

  static List<Marketplace> marketplaces() throws Exception {
    List<Marketplace> marketplaces = new ArrayList<>();
    for (Class<?> adapter : adapters()) {
      marketplaces.add(marketplace(adapter));
    }
    return marketplaces;
  }

  private static List<Class<?>> adapters() {
    List<Class<?>> adapters =
        Product.CLASSES.stream()
            .filter(type -> type.isAssignableTo(Marketplace.class) && !type.isInterface())
            .<Class<?>>map(JavaClass::reflect)
            .toList();
    assertThat(adapters).hasSizeGreaterThan(2);
    return adapters;
  }

  /** By the constructor that the container's proxies need. */
  private static Marketplace marketplace(Class<?> adapter) throws Exception {
    Constructor<?> constructor = adapter.getDeclaredConstructor();
    constructor.setAccessible(true);
    return (Marketplace) constructor.newInstance();
  }
}
