package split.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/settings.md} names every variable that the server or the code reads, and no other.
 */
class SettingsPageTest {
  private static final Pattern IN_PAGE = Pattern.compile("(?m)^\\| *`(SPLIT_[A-Z_]+)` *\\|");

  @Test
  @DisplayName("ADM-6 The page names exactly the operator variables that are read")
  void variables() {
    Set<String> read = OperatorVariables.read();
    assertThat(read).isNotEmpty();
    assertThat(OperatorVariables.all(IN_PAGE, Product.text(Product.file("docs/settings.md")), 1))
        .isEqualTo(read);
  }
}
