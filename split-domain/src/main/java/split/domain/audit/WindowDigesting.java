package split.domain.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import split.view.audit.SealedRow;
import split.vocabulary.Seal;

/** Hashes what the step log holds in a window; one page of it is in memory at a time. */
@Dependent
class WindowDigesting {
  private final RowPages pages;

  @Inject
  WindowDigesting(RowPages pages) {
    this.pages = pages;
  }

  Seal.Rows digest(Instant from, Instant until, SealKey key) {
    RowsDigest digest = key.digest();
    List<SealedRow> page = pages.page(from, Long.MIN_VALUE, until);
    while (!page.isEmpty()) {
      page.forEach(digest::add);
      SealedRow last = page.getLast();
      page = pages.page(last.createdAt(), last.id(), until);
    }
    return digest.rows();
  }
}
