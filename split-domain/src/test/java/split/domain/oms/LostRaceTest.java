package split.domain.oms;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostRaceTest {
  @ParameterizedTest(name = "ADM-2 SQL state {0}: lost race {1}")
  @CsvSource({
    "23505,true",
    "40001,true",
    "40P01,true",
    "HYT00,true",
    "90131,true",
    "23502,false",
    "23514,false",
    "08006,false",
    ",false"
  })
  void bySqlState(String state, boolean race) {
    EJBException failure =
        new EJBException(new RuntimeException(new SQLException("said by the driver", state)));

    assertThat(LostRace.causedBy(failure)).isEqualTo(race);
  }

  @Test
  @DisplayName("ADM-2 a row changed by another is a lost race")
  void optimisticLock() {
    assertThat(LostRace.causedBy(new EJBException(new OptimisticLockException()))).isTrue();
  }
}
