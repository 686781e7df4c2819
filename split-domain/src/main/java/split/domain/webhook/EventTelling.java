package split.domain.webhook;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import split.vocabulary.CorrelationId;

/** Tells subscribers of something, in the caller's transaction. */
@Dependent
public class EventTelling {
  /**
   * @param omsChannelId that the subscription must name; null if it need not
   * @param payloadJson what is told, without the envelope
   */
  public void tell(
      String eventType,
      Long omsChannelId,
      long channelId,
      String payloadJson,
      CorrelationId correlationId,
      Instant now) {}
}
