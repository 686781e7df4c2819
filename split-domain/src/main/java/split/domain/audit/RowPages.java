package split.domain.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import split.persistence.audit.SealedRows;
import split.view.audit.SealedRow;

/**
 * Reads the step log as it is sealed, a page at a time: in the caller's transaction, or each page
 * in a short one of its own.
 */
@Stateless
public class RowPages {
  private static final int ROWS = 1000;

  @Inject private SealedRows rows;

  /** One page, which begins after the row of that moment and id. */
  public List<SealedRow> page(Instant from, long id, Instant until) {
    return rows.page(from, id, until, ROWS);
  }

  /** Rows dated before a moment. */
  public long countBefore(Instant until) {
    return rows.countBefore(until);
  }
}
