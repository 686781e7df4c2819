package split.domain.splitting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import split.persistence.flowlog.FlowLog;
import split.persistence.oms.Package;
import split.persistence.oms.Packages;
import split.vocabulary.Step;
import split.vocabulary.Tracking;

/**
 * Puts on record that what was printed for a package before its split is void: its carrier code and
 * label died with it (SPL-17).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class LabelVoiding {
  @Inject private Packages packages;
  @Inject private FlowLog flowLog;
  @Inject private Clock clock;

  public void confirmed(@Observes SplitConfirmed event) {
    Package source = packages.find(event.sourceId()).orElseThrow();
    Tracking dead = source.tracking();
    String printed =
        Stream.of(dead.carrierCode(), dead.label())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", label "));
    if (!printed.isEmpty()) {
      Step step =
          Step.done("labels_voided", "what was printed before the split is void: " + printed);
      flowLog.add(
          event.correlationId(),
          event.channelId(),
          SplitStoring.KIND,
          source.number(),
          List.of(step),
          clock.instant());
    }
  }
}
