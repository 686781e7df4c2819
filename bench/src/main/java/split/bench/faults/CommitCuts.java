package split.bench.faults;

/** Connections are cut in the middle of COMMIT: before PostgreSQL hears of it, and after. */
final class CommitCuts implements Nemesis {
  @Override
  public void strike(Trial trial) {
    CuttingProxy proxy = trial.cluster().postgres().proxy();
    int before = proxy.cuts();
    while (!trial.isOver()) {
      trial.pause(80, 350);
      trial.interrupted("armed");
      proxy.cutNext(
          trial.random().nextBoolean() ? CuttingProxy.Cut.BEFORE : CuttingProxy.Cut.AFTER);
    }
    proxy.rest();
    for (int cut = before; cut < proxy.cuts(); cut++) {
      trial.count("cuts");
    }
  }
}
