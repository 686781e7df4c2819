package split.bench.faults;

/** Harms the cluster, again and again until the trial says that it is enough. */
interface Nemesis {
  /** Leaves healing what it broke last to the trial, if it likes. */
  void strike(Trial trial);
}
