package split.web.flowtrigger;

import split.domain.flowtrigger.FlowCatalogue;
import split.domain.flowtrigger.Trigger;
import split.domain.flowtrigger.TriggerableFlow;
import split.web.json.Findings;
import split.web.json.Section;
import split.web.json.Value;

/** Reads what a flow is told when it is set going by hand. */
final class TriggerRequest {
  private static final int LONGEST = 200;

  private TriggerRequest() {}

  static Trigger read(String flow, Value document, Findings findings) {
    Section payload = Section.of(document, findings).field("payload").section();
    String about =
        FlowCatalogue.named(flow)
            .filter(TriggerableFlow::isAvailable)
            .map(known -> payload.field(known.takes().wire()).text(LONGEST))
            .orElse(null);
    return new Trigger(flow, about);
  }
}
