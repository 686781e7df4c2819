package split.domain.splitting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import split.domain.marketplace.RemotePackage;
import split.persistence.json.Json;

/**
 * What was there before the marketplace was told: with it, and with nothing else, new packages can
 * be told from old siblings.
 *
 * @param packageIds the marketplace's ids of all packages of the order
 */
record Snapshot(Set<String> packageIds) {
  Snapshot {
    packageIds = Set.copyOf(packageIds);
  }

  static Snapshot of(List<RemotePackage> shown, Set<String> siblings) {
    return new Snapshot(
        Stream.concat(shown.stream().map(RemotePackage::id), siblings.stream())
            .collect(Collectors.toSet()));
  }

  static Snapshot parse(String memory) {
    return Json.SNAKE.readValue(memory, Snapshot.class);
  }

  String text() {
    return Json.SNAKE.writeValueAsString(this);
  }
}
