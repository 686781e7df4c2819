package it.split.demonstration;

import static it.split.demonstration.Decision.group;
import static it.split.demonstration.Decision.units;

import it.split.Answer;
import it.split.Api;
import it.split.Sandbox;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Split's main job, done once before the eyes against simulated marketplaces: a decision by an
 * order system, the same again, one by an outside system for an order nobody has told Split about,
 * a wrong one, one at each of the other marketplaces, which go about it in their own ways, and one
 * that is planned here.
 */
public final class Demonstration {
  private static final String CHANNEL = Stall.N11.slug();
  private static final String TRIGGER = Stall.N11.trigger();

  private final Api split;
  private final Sandbox sandbox;
  private final PrintStream out;

  public Demonstration(Api split, Sandbox sandbox, PrintStream out) {
    this.split = split;
    this.sandbox = sandbox;
    this.out = out;
  }

  /**
   * @param arguments Split's address, ending with a slash; the administrator's token
   */
  public static void main(String[] arguments) {
    URI address = URI.create(arguments[0]);
    Api split = new Api(address, arguments[1]);
    new Demonstration(split, new Sandbox(address.resolve("sandbox/")), System.out).run();
    System.out.print(invitation(arguments[0], arguments[1]));
  }

  public void run() {
    sell();
    openChannel();
    String correlationId = byTheOrderSystem();
    fromOutside();
    wrong();
    atTrendyol();
    atHepsiburada();
    title("The side that decides: order 204900000009 is planned to leave from two places");
    new Circle(split, sandbox, out).close();
    timeline(correlationId);
  }

  private void sell() {
    title("Four orders are waiting at N11");
    Stall.N11.open(sandbox);
    order("204900000001", 2590101, "Picking", line(31, "TSHIRT-M", 1), line(32, "JEANS-34", 1));
    order("204900000002", 2590102, "Created", line(41, "MUG-BLUE", 5), line(42, "PLATE", 2));
    order("204900000003", 2590103, "Picking", line(51, "LAMP", 2), line(52, "BULB", 4));
    order("204900000004", 2590104, "Picking", line(61, "SOFA", 3));
  }

  private void order(
      String number, long packageId, String status, List<Map<String, Object>> lines) {
    Stall.N11.sell(sandbox, number, "package_id", packageId, status, lines);
    out.printf("  order %s, package %d, %s%n", number, packageId, status);
    lines.forEach(
        line ->
            out.printf(
                "    line %s  %s x %s%n",
                line.get("line_id"), line.get("quantity"), line.get("stock_code")));
  }

  private void order(String number, long packageId, String status, Map<String, Object> line) {
    order(number, packageId, status, List.of(line));
  }

  private void order(
      String number,
      long packageId,
      String status,
      Map<String, Object> one,
      Map<String, Object> other) {
    order(number, packageId, status, List.of(one, other));
  }

  private static Map<String, Object> line(Object id, String sku, int quantity) {
    return Map.of("line_id", id, "stock_code", sku, "quantity", quantity);
  }

  private void openChannel() {
    title("The channel is set up: PUT /api/v1/channels/" + CHANNEL + "/");
    Answer answer = split.put("api/v1/channels/" + CHANNEL + "/", Stall.N11.channel(298, sandbox));
    expect(answer, 201);
    out.println("  secrets come back masked: " + answer.json().at("/settings"));
  }

  private String byTheOrderSystem() {
    title("The order system knows order 204900000001 by its own rows and splits it (OMS mode)");
    expect(split.post("api/v1/channels/" + CHANNEL + "/orders/", importedOrder()), 200);
    Map<String, Object> decision =
        Map.of(
            "event",
                Map.of(
                    "type", "order.split_package_298", "uuid", "c9591f0d1c1d4da58ade880921bd7e93"),
            "payload",
                Map.of(
                    "number",
                    "204900000001-2590101",
                    "packages",
                    List.of(
                        Map.of("number", "P-1", "packageitem_set", List.of(row(1031))),
                        Map.of("number", "P-2", "packageitem_set", List.of(row(1032))))));
    Answer first = split.post(TRIGGER, decision, "Prefer", "wait=30");
    show(first);
    Answer again = split.post(TRIGGER, decision);
    boolean same = again.text().equals(first.text());
    out.printf(
        "  The same event again: HTTP %d, Idempotent-Replayed: %s, same bytes: %s%n",
        again.status(), again.header("Idempotent-Replayed"), same);
    return first.at("/correlation_id");
  }

  private static Map<String, Object> importedOrder() {
    return Map.of(
        "number",
        "204900000001",
        "packages",
        List.of(
            Map.of(
                "number", "204900000001-2590101",
                "remote_id", "2590101",
                "packageitem_set",
                    List.of(item(1031, "31", "TSHIRT-M"), item(1032, "32", "JEANS-34")))));
  }

  private static Map<String, Object> item(long row, String lineId, String sku) {
    return Map.of(
        "order_item",
        Map.of("omnitron_id", row, "extra_field", Map.of("id", lineId)),
        "sku",
        sku,
        "quantity",
        1);
  }

  private static Map<String, Object> row(long omnitronId) {
    return Map.of("order_item", Map.of("omnitron_id", omnitronId));
  }

  private void fromOutside() {
    title("A warehouse splits order 204900000002 by quantity (external mode)");
    out.println(
        "  Split has never heard of it, so it is looked up at N11; it is only Created, so it is accepted first.");
    show(
        split.post(
            TRIGGER,
            Decision.of(
                "204900000002-2590102",
                List.of(
                    group(units("41", 3), units("42", 1)), group(units("41", 2), units("42", 1)))),
            "Prefer",
            "wait=30"));
  }

  private void wrong() {
    title("A wrong decision for order 204900000003 changes nothing and learns everything at once");
    Answer answer =
        split.post(
            TRIGGER,
            Decision.of(
                "204900000003-2590103",
                List.of(group(units("51", 3)), group(units("99", 1)), group())));
    out.printf("  HTTP %d %s%n", answer.status(), answer.at("/code"));
    for (JsonNode violation : answer.json().path("violations")) {
      out.printf(
          "    %-18s %-40s %s%n",
          violation.path("code").asString(),
          violation.path("pointer").asString(),
          violation.path("message").asString());
    }
  }

  private void atTrendyol() {
    title(
        "Trendyol answers with nothing, makes the packages later and forgets that they are picked");
    Stall.TRENDYOL.open(sandbox);
    Stall.TRENDYOL.sell(
        sandbox,
        "80869231",
        "package_id",
        92051590,
        "Picking",
        List.of(line(71, "KETTLE", 2), line(72, "CUP", 6)));
    expect(
        split.put(
            "api/v1/channels/" + Stall.TRENDYOL.slug() + "/", Stall.TRENDYOL.channel(299, sandbox)),
        201);
    show(
        split.post(
            Stall.TRENDYOL.trigger(),
            Decision.of(
                "80869231",
                List.of(
                    group(units("71", 1), units("72", 2)), group(units("71", 1), units("72", 4)))),
            "Prefer",
            "wait=30"));
  }

  private void atHepsiburada() {
    title("Hepsiburada wants every unit named and answers with a text");
    String lamp = "6f1c0d6e-0000-4000-8000-000000000031";
    String shade = "6f1c0d6e-0000-4000-8000-000000000032";
    Stall.HEPSIBURADA.open(sandbox);
    Stall.HEPSIBURADA.sell(
        sandbox,
        "4123456789",
        "package_number",
        "710000001",
        "Open",
        List.of(line(lamp, "LAMP", 2), line(shade, "SHADE", 2)));
    expect(
        split.put(
            "api/v1/channels/" + Stall.HEPSIBURADA.slug() + "/",
            Stall.HEPSIBURADA.channel(300, sandbox)),
        201);
    show(
        split.post(
            Stall.HEPSIBURADA.trigger(),
            Decision.of(
                "4123456789-710000001",
                List.of(group(units(lamp, 1), units(shade, 2)), group(units(lamp, 1)))),
            "Prefer",
            "wait=30"));
  }

  private void timeline(String correlationId) {
    title("Every step of the first one is on record: GET /api/v1/splits/" + correlationId + "/");
    JsonNode shown = split.get("api/v1/splits/" + correlationId + "/").json();
    for (JsonNode step : shown.path("timeline")) {
      out.printf(
          "  %s  %-4s %-18s %s%n",
          step.path("created_date").asString().substring(11, 23),
          step.path("is_ok").asBoolean() ? "ok" : "FAIL",
          step.path("step").asString(),
          step.path("message").asString());
    }
  }

  private void show(Answer answer) {
    expect(answer, 200);
    out.printf("  HTTP 200, split %s is %s%n", answer.at("/correlation_id"), answer.at("/status"));
    for (JsonNode child : answer.json().path("packages")) {
      out.printf(
          "    package %-32s %-8s at the marketplace: %s%n",
          child.path("number").asString(),
          child.path("status").asString(),
          child.path("remote_id").asString());
    }
  }

  private void title(String text) {
    out.printf("%n== %s%n", text);
  }

  static void expect(Answer answer, int status) {
    if (answer.status() != status) {
      throw new IllegalStateException(
          "expected HTTP " + status + ", got " + answer.status() + ": " + answer.text());
    }
  }

  private static String invitation(String address, String token) {
    return """

        == Your turn: order 204900000004 has three sofas in one package
        address  %1$s
        token    %2$s

        curl -i '%1$s%3$s' \\
          -H 'Authorization: Token %2$s' \\
          -H 'Content-Type: application/json' -H 'Prefer: wait=10' \\
          -d '{"payload":{"number":"204900000004","packages":[
                {"packageitem_set":[{"order_item":{"extra_field":{"id":"61"}},"quantity":2}]},
                {"packageitem_set":[{"order_item":{"extra_field":{"id":"61"}},"quantity":1}]}]}}'

        """
        .formatted(address, token, TRIGGER);
  }
}
