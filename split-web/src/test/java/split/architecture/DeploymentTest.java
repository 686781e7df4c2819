package split.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code deploy/} speaks of the server that is built. */
class DeploymentTest {
  private static final Pattern PACKED =
      Pattern.compile("PACKAGE=\"\\$PWD/(liberty-config/target/package)/([a-z.-]+)\"");
  private static final Pattern ADDED = Pattern.compile("(?m)^ADD (\\S+) ");

  @Test
  @DisplayName("OPS-3 Every operator variable named for deployment is one that is read")
  void variables() {
    Set<String> named = new TreeSet<>();
    OperatorVariables.files("deploy")
        .forEach(file -> named.addAll(OperatorVariables.namedIn(file)));
    assertThat(named).contains("SPLIT_DB_URL", "SPLIT_SECRET_KEY");
    assertThat(OperatorVariables.read()).containsAll(named);
  }

  @Test
  @DisplayName("OPS-3 The container file adds what the launcher packs, from where it packs it")
  void archive() {
    String containerfile = Product.text(Product.file("deploy/Containerfile"));
    String launcher = Product.text(Product.file("split"));
    assertThat(OperatorVariables.all(ADDED, containerfile, 1))
        .isEqualTo(OperatorVariables.all(PACKED, launcher, 2))
        .hasSize(1);
    assertThat(OperatorVariables.all(PACKED, launcher, 1))
        .allSatisfy(folder -> assertThat(containerfile).contains(folder));
  }
}
