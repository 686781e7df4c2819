package split.domain.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import split.vocabulary.SealHead;

/** The newest seal this node has seen since it started: the table must never hold less. */
@ApplicationScoped
public class RememberedHead {
  private volatile SealHead head;

  void see(SealHead seen) {
    if (head == null || seen.number() > head.number()) {
      head = seen;
    }
  }

  Optional<SealHead> head() {
    return Optional.ofNullable(head);
  }
}
