package split.persistence.operation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import split.vocabulary.Circuit;

/**
 * What is known of a channel that has failed: failures in a row are counted, then the circuit opens
 * and nothing of the channel is claimed. When its time has come one operation is let through as a
 * probe. A success removes it all; a person's change closes it.
 */
@Entity
@Table(name = "channel_circuit")
public class ChannelCircuit {
  @Id
  @Column(name = "channel_id")
  private long channelId;

  @Enumerated(EnumType.STRING)
  private Circuit.State state;

  @Enumerated(EnumType.STRING)
  private Circuit.Reason reason;

  private String detail;
  private int failures;

  @Column(name = "operation_id")
  private Long operationId;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "probe_at")
  private Instant probeAt;

  protected ChannelCircuit() {}

  ChannelCircuit(long channelId) {
    this.channelId = channelId;
    this.state = Circuit.State.CLOSED;
  }

  public void count(long operation) {
    if (state != Circuit.State.CLOSED) {
      throw new IllegalStateException("an open circuit counts no failures");
    }
    failures++;
    operationId = operation;
  }

  /** Opens it, or keeps it open after a probe that failed. */
  public void open(
      Circuit.Reason why, String answered, long operation, Instant nextProbe, Instant now) {
    if (reason != why) {
      changedAt = now;
    }
    state = Circuit.State.OPEN;
    reason = Objects.requireNonNull(why);
    detail = Objects.requireNonNull(answered);
    failures++;
    operationId = operation;
    probeAt = nextProbe;
  }

  /** The probe said nothing: another one may try at that time. */
  public void probeAgain(Instant nextProbe) {
    requireOpen();
    state = Circuit.State.OPEN;
    probeAt = nextProbe;
  }

  /**
   * @param until when the probe counts as lost
   */
  public void probe(long operation, Instant until) {
    requireOpen();
    state = Circuit.State.PROBING;
    operationId = operation;
    probeAt = until;
  }

  /** Somebody says that the trouble is over. */
  public void close(Instant now) {
    state = Circuit.State.CLOSED;
    reason = null;
    detail = null;
    failures = 0;
    operationId = null;
    changedAt = now;
    probeAt = null;
  }

  private void requireOpen() {
    if (state == Circuit.State.CLOSED) {
      throw new IllegalStateException("a closed circuit is not probed");
    }
  }

  public long channelId() {
    return channelId;
  }

  public Circuit circuit() {
    return new Circuit(state, reason, detail, failures, operationId, changedAt, probeAt);
  }
}
