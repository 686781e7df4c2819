package split.domain.splitting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import split.persistence.oms.Package;
import split.persistence.oms.Packages;
import split.persistence.operation.RemoteOperations;
import split.persistence.splitting.Split;
import split.persistence.splitting.Splits;

/**
 * Locks a split with everything that was split out of its children since, in the one order in which
 * everybody locks: operations, packages by id, splits.
 */
@Dependent
class SplitLocking {
  private final Splits splits;
  private final Packages packages;
  private final RemoteOperations operations;

  @Inject
  SplitLocking(Splits splits, Packages packages, RemoteOperations operations) {
    this.splits = splits;
    this.packages = packages;
    this.operations = operations;
  }

  /**
   * @return whether all of it is held; if not, a child was split meanwhile
   */
  boolean lock(Split split) {
    List<Long> family = family(split);
    family.forEach(id -> operations.newestAbout(SplitStoring.KIND, id));
    family.stream()
        .flatMap(id -> packagesOf(id).stream())
        .distinct()
        .sorted()
        .forEach(packages::locked);
    family.forEach(splits::locked);
    return family(split).equals(family);
  }

  private List<Long> packagesOf(long splitId) {
    long source = splits.find(splitId).orElseThrow().sourceId();
    return Stream.concat(Stream.of(source), ids(packages.childrenOf(splitId)).stream()).toList();
  }

  private List<Long> family(Split split) {
    List<Long> family = new ArrayList<>(List.of(split.id()));
    for (int i = 0; i < family.size(); i++) {
      splits
          .standingFor(ids(packages.childrenOf(family.get(i))))
          .forEach(nested -> family.add(nested.id()));
    }
    return family.stream().sorted().toList();
  }

  private static List<Long> ids(List<Package> packages) {
    return packages.stream().map(Package::id).toList();
  }
}
