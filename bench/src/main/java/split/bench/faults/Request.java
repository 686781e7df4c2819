package split.bench.faults;

import java.util.Map;
import split.bench.Channel;
import split.bench.Mall;

/**
 * One thing to ask of Split.
 *
 * @param key under which it may be repeated; null where repeating is harmless anyway
 */
record Request(Asked asked, String path, Object body, String key) {
  /**
   * What the history says of it.
   *
   * @param errand what the client is about, such as {@code conflicting}
   * @param kind {@code import}, {@code split}, {@code cancel} or {@code replay}
   * @param source the package that is divided
   * @param grouping units group by group, such as {@code 2.0.0|1.2.1}
   */
  record Asked(
      String errand, String kind, String mall, long order, String source, String grouping) {}

  static Request importing(Errand errand) {
    Mall mall = errand.mall();
    return new Request(
        errand.asked("import", mall.packageNumber(errand.order()), ""),
        "api/v1/channels/" + Channel.slug(mall) + "/orders/",
        mall.imported(errand.order()),
        null);
  }

  static Request splitting(Errand errand, String source, Grouping grouping, String key) {
    Map<?, ?> decision =
        (Map<?, ?>) errand.mall().decision(errand.order(), grouping.groups()).get("payload");
    return new Request(
        errand.asked("split", source, grouping.toString()),
        "flow-trigger/" + Channel.slug(errand.mall()) + "/split_packages",
        Map.of("payload", Map.of("number", source, "packages", decision.get("packages"))),
        key);
  }

  static Request cancelling(Errand errand, String source, String correlationId) {
    return new Request(
        errand.asked("cancel", source, correlationId),
        "api/v1/splits/" + correlationId + "/cancel/",
        Map.of(),
        null);
  }

  Request replay() {
    return new Request(
        new Asked(asked.errand, "replay", asked.mall, asked.order, asked.source, asked.grouping),
        path,
        body,
        key);
  }
}
