package it.split.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.Api;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** A package as whoever plans it sees it. */
record PlannedPackage(Api split, String number) {
  private static final String PACKAGES = "api/v1/oms/packages/";

  JsonNode shown() {
    return split.get(PACKAGES + "?number=" + number).json().at("/results/0");
  }

  long id() {
    return shown().path("id").asLong();
  }

  String place() {
    return shown().at("/state/name").asString()
        + " "
        + split.get(PACKAGES + id() + "/").at("/stock_location");
  }

  /** Item by item to these locations; items of the same one together. */
  Map<String, Object> assignments(String... codes) {
    List<Long> items =
        split
            .get("api/v1/oms/packages/package-items/?package=" + id())
            .json()
            .path("results")
            .valueStream()
            .map(item -> item.path("id").asLong())
            .sorted()
            .toList();
    return Map.of(
        "assignment_groups",
        List.of(codes).stream()
            .distinct()
            .map(
                code ->
                    Map.of(
                        "package_items",
                        IntStream.range(0, codes.length)
                            .filter(i -> codes[i].equals(code))
                            .mapToObj(items::get)
                            .toList(),
                        "stock_location",
                        code))
            .toList());
  }

  Answer plan(String... codes) {
    return command("MANUAL_PLANNING", assignments(codes));
  }

  void isPlanned(String... codes) {
    Answer answer = plan(codes);
    assertThat(answer.status()).as(answer.text()).isEqualTo(204);
  }

  void isCommanded(String slug) {
    Answer answer = command(slug, Map.of());
    assertThat(answer.status()).as(answer.text()).isEqualTo(204);
  }

  Answer command(String slug, Map<String, Object> input) {
    return split.post(command(), Map.of("slug", slug, "input_parameters", input));
  }

  String command() {
    return PACKAGES + id() + "/command/";
  }
}
