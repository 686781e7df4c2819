package split.domain.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OutageTest {
  private final Lines lines = new Lines();
  private final Outage outage = new Outage(lines);

  @Test
  @DisplayName("R6: a database out of reach is said once, and once that it is back")
  void database() {
    RuntimeException away = new IllegalStateException(new SQLException("refused", "08001"));
    outage.isOver();
    outage.met(away);
    outage.met(away);
    outage.isOver();
    outage.isOver();
    outage.met(away);
    assertThat(lines.said).containsExactly("WARNING", "INFO", "WARNING");
  }

  @Test
  @DisplayName("a fault is said each time, with everything")
  void fault() {
    outage.met(new IllegalStateException("a"));
    outage.met(new IllegalStateException("b"));
    outage.isOver();
    assertThat(lines.said).containsExactly("WARNING a", "WARNING b");
  }

  private static final class Lines implements System.Logger {
    private final List<String> said = new ArrayList<>();

    @Override
    public String getName() {
      return "lines";
    }

    @Override
    public boolean isLoggable(Level level) {
      return true;
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String text, Throwable thrown) {
      said.add(level + " " + thrown.getMessage());
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... values) {
      said.add(level.toString());
    }
  }
}
