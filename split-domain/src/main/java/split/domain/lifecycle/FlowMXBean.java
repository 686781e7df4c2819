package split.domain.lifecycle;

import java.util.List;

/**
 * What an operator may tell one node, on the node's machine: {@code split:type=Flow} (OPS-1). None
 * of it outlives the node.
 */
public interface FlowMXBean {
  /** This node claims no more remote operations; requests are answered and stored as before. */
  void pause();

  /**
   * Before this node is taken away: it claims nothing more, says that it is not ready, and waits
   * until what it has in flight has ended.
   *
   * @param seconds longest wait; more than 600 count as 600
   * @return how many operations are still in flight; their leases hold until they end
   */
  int drain(int seconds);

  /** Takes {@link #pause} or {@link #drain} back. */
  void resume();

  /**
   * Lifts the penalty of every penalised operation of a channel, for all nodes; on record as done
   * by the operator of the node.
   *
   * @param channel its slug
   * @return how many were released
   */
  long release(String channel);

  boolean isPaused();

  boolean isDraining();

  /** How many operations this node is at work on. */
  int getInFlight();

  /** What the queue holds, channel by channel; reads the whole queue. */
  List<ChannelFlow> counts();

  /**
   * @param due may be claimed now
   * @param oldestDueSeconds how long the oldest of them has been due
   * @param waiting for a later look or try
   * @param penalised resting until a penalty is over
   * @param leased held by some node
   * @param inFlightHere at work on this node
   * @param dead given up
   * @param foreign waiting for a person's decision
   */
  record ChannelFlow(
      String channel,
      long due,
      long oldestDueSeconds,
      long waiting,
      long penalised,
      long leased,
      int inFlightHere,
      long dead,
      long foreign) {}
}
