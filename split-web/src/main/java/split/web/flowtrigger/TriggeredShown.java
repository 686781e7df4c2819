package split.web.flowtrigger;

import split.domain.flowtrigger.TriggerAnswer.Triggered;

/**
 * What was set going.
 *
 * @param detail what came of it, or that it is at work
 */
public record TriggeredShown(String correlationId, String flow, String detail, Links links) {
  public record Links(String timeline) {}

  static TriggeredShown of(String flow, Triggered triggered) {
    String id = triggered.correlationId();
    return new TriggeredShown(
        id, flow, triggered.detail(), new Links("/api/v1/logs/?correlation_id=" + id));
  }
}
