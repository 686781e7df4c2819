package split.domain.contention;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.HeuristicMixedException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClashTest {
  @ParameterizedTest(name = "SQL state {0}: {1}")
  @CsvSource({
    "23505,LOST_RACE",
    "40001,LOST_RACE",
    "40P01,LOST_RACE",
    "90131,LOST_RACE",
    "55P03,WAITED_TOO_LONG",
    "HYT00,WAITED_TOO_LONG",
    "53300,OUT_OF_REACH",
    "53100,OUT_OF_REACH",
    "90020,OUT_OF_REACH",
    "90098,OUT_OF_REACH",
    "08006,OUT_OF_REACH",
    "57P01,OUT_OF_REACH",
    "23502,NONE",
    "42601,NONE",
    ",NONE"
  })
  void states(String state, Clash clash) {
    PersistenceException atCommit = new PersistenceException(new SQLException("x", state));
    assertThat(Clash.behind(new EJBException(atCommit))).isEqualTo(clash);
  }

  @Test
  @DisplayName("A stale version is a lost race; no free connection and half a commit out of reach")
  void others() {
    assertThat(Clash.behind(new EJBException(new OptimisticLockException())))
        .isEqualTo(Clash.LOST_RACE);
    assertThat(Clash.behind(new SQLTransientConnectionException())).isEqualTo(Clash.OUT_OF_REACH);
    assertThat(Clash.behind(brokenOff())).isEqualTo(Clash.OUT_OF_REACH);
    assertThat(Clash.behind(new NullPointerException())).isEqualTo(Clash.NONE);
  }

  @Test
  @DisplayName("A file the embedded database cannot write is out of reach; any other file a fault")
  void fullDisk() {
    IOException full = new IOException("No space left on device");
    SQLException general = new SQLException("General error", "HY000", 50000, full);
    assertThat(Clash.behind(new EJBException(new PersistenceException(general))))
        .isEqualTo(Clash.OUT_OF_REACH);
    assertThat(Clash.behind(new EJBException(full))).isEqualTo(Clash.NONE);
  }

  /** How the server tells of a COMMIT that the database did not answer. */
  private static EJBException brokenOff() {
    EJBException failure = new EJBTransactionRolledbackException("");
    failure.initCause(new HeuristicMixedException());
    return failure;
  }
}
