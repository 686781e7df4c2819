package split.domain.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import split.persistence.oms.Package;
import split.persistence.oms.PackageItem;
import split.persistence.oms.Packages;
import split.persistence.operation.RemoteOperation;
import split.persistence.planning.LocationLoads;
import split.persistence.splitting.IntegrationAction;
import split.persistence.testing.Database;
import split.vocabulary.PackageState;
import split.vocabulary.Progress;

/** What is on record of the order O1, its splits and its locations. */
record Books(Database database) {
  /** Both items to the only location, or one to each. */
  String groups(long source, String... codes) {
    List<Long> ids =
        database.read(
            em ->
                new Packages(em)
                    .itemsOf(List.of(new Packages(em).find(source).orElseThrow())).stream()
                        .sorted(Comparator.comparing(item -> item.orderItem().id()))
                        .map(PackageItem::id)
                        .toList());
    String group = "{'package_items':%s,'stock_location':'%s'}";
    String all =
        codes.length == 1
            ? group.formatted(ids, codes[0])
            : group.formatted(ids.subList(0, 1), codes[0])
                + ","
                + group.formatted(ids.subList(1, 2), codes[1]);
    return "{'assignment_groups':[" + all + "]}";
  }

  List<String> state() {
    return database.read(
        em ->
            em.createQuery("select p from Package p order by p.id", Package.class)
                .getResultStream()
                .filter(each -> each.number().startsWith("O1"))
                .map(
                    each ->
                        each.number().replaceAll("^O1-1-.*", "O1-1-*")
                            + " "
                            + each.state().wire()
                            + " "
                            + each.stockLocation())
                .toList());
  }

  /** Of the split, then of its packages. */
  List<String> progress() {
    return database.read(
        em -> {
          List<String> all =
              new ArrayList<>(
                  em.createQuery("select s.progress from Split s", Progress.class)
                      .getResultStream()
                      .map(Enum::name)
                      .toList());
          em.createQuery("select a from IntegrationAction a", IntegrationAction.class)
              .getResultStream()
              .forEach(action -> all.add(action.progress().name()));
          return all;
        });
  }

  long operations() {
    return database.read(
        em ->
            em.createQuery("select o from RemoteOperation o", RemoteOperation.class)
                .getResultList()
                .size());
  }

  List<String> states() {
    return database.read(
        em ->
            em.createQuery(
                    "select t.oldState, t.newState, t.who from PackageTransition t order by t.id",
                    Object[].class)
                .getResultStream()
                .map(
                    row ->
                        ((PackageState) row[0]).wire()
                            + " -> "
                            + ((PackageState) row[1]).wire()
                            + " by "
                            + row[2])
                .toList());
  }

  List<String> log() {
    return database.read(
        em ->
            em.createQuery(
                    "select l.step from FlowLogEntry l where l.flow = 'package_planning' order by l.id",
                    String.class)
                .getResultList());
  }

  Map<String, Long> load() {
    return database.read(em -> new LocationLoads(em).of(Set.of("W1", "W2", "W3")));
  }
}
