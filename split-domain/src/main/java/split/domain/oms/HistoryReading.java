package split.domain.oms;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import split.persistence.oms.Invoices;
import split.persistence.oms.PaperViews;
import split.persistence.oms.TransitionViews;
import split.view.oms.PackagePapers;
import split.view.oms.TransitionRow;
import split.vocabulary.InvoiceDocument;

/** Shows what has become of packages whose ids the caller was shown. */
@Stateless
public class HistoryReading {
  @Inject private TransitionViews transitions;
  @Inject private PaperViews papers;
  @Inject private Invoices invoices;

  /** The states it went through, the oldest first. */
  public List<TransitionRow> transitions(long packageId) {
    return transitions.of(packageId);
  }

  /** The invoice that holds. */
  public Optional<InvoiceDocument> invoice(long packageId) {
    return invoices.newest(packageId);
  }

  public Map<Long, PackagePapers> papers(Collection<Long> packages) {
    return papers.of(packages);
  }
}
