package split.persistence.flowlog;

import static org.assertj.core.api.Assertions.assertThat;
import static split.persistence.testing.Shop.NOON;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.vocabulary.Step;

class HostileStepTest {
  @ParameterizedTest
  @DisplayName("MKT-6 an answer with a NUL in it is kept, and undoes nothing")
  @EnumSource(Engine.class)
  void nul(Engine engine) {
    String nul = String.valueOf((char) 0);
    Step hostile =
        new Step("remote_read", false, "unreadable", "a" + nul, "b" + nul, "c" + nul, 1L, null);
    try (Database database = engine.migrated()) {
      database.change(
          em ->
              new FlowLog(em, new SealedUntil())
                  .add("c1", null, "split_packages", null, List.of(hostile), NOON));
      assertThat(
              database.<List<?>>read(
                  em ->
                      em.createQuery("select e.message, e.request, e.response from FlowLogEntry e")
                          .getResultList()))
          .singleElement()
          .isEqualTo(new Object[] {"a\uFFFD", "b\uFFFD", "c\uFFFD"});
    }
  }
}
