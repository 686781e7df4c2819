package split.vocabulary;

import java.lang.management.ManagementFactory;

/** How a node is known among the others, as long as its process lives. */
public final class NodeName {
  public static final String OWN = ManagementFactory.getRuntimeMXBean().getName();

  private NodeName() {}
}
