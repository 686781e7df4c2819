package split.persistence.flowlog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import split.vocabulary.Step;

/**
 * One line of the record an operator reads: what was done, for whom, with what result. Never
 * changed once written.
 */
@Entity
@Table(name = "flow_log")
public class FlowLogEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "flow_log")
  @SequenceGenerator(name = "flow_log", sequenceName = "flow_log_seq", allocationSize = 1000)
  private long id;

  @Column(name = "correlation_id")
  private String correlationId;

  @Column(name = "channel_id")
  private Long channelId;

  private String flow;
  private String step;
  private String number;

  @Column(name = "is_ok")
  private boolean ok;

  private String code;
  private String message;
  private String request;
  private String response;
  private Long millis;

  @Column(name = "created_at")
  private Instant createdAt;

  protected FlowLogEntry() {}

  public FlowLogEntry(
      String correlationId, Long channelId, String flow, String number, Step step, Instant at) {
    this.correlationId = correlationId;
    this.channelId = channelId;
    this.flow = flow;
    this.number = number;
    this.step = step.name();
    this.ok = step.ok();
    this.code = step.code();
    this.message = storable(step.message());
    this.request = storable(step.request());
    this.response = storable(step.response());
    this.millis = step.millis();
    this.createdAt = at;
  }

  /** Marketplaces answer what they like, and PostgreSQL keeps no NUL: it must not undo the step. */
  private static String storable(String text) {
    return text == null ? null : text.replace('\u0000', '\uFFFD');
  }
}
