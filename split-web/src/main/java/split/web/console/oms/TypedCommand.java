package split.web.console.oms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import split.view.oms.ItemRow;
import split.vocabulary.Transition;
import split.web.json.Value;

/**
 * What somebody has typed for a command, as the body that says the same.
 *
 * @param typed by the name of a field; null or blank for nothing
 */
record TypedCommand(Transition transition, List<ItemRow> items, UnaryOperator<String> typed) {
  private static final Map<String, List<String>> TEXTS =
      Map.of(
          "complete_packing", List.of("shipment_number"),
          "update_invoice", List.of("invoice_number", "document_type", "document", "date"),
          "update_shipment_info", List.of("cargo_company", "tracking_number", "query_number"));

  /** The fields of a command that are plain texts. */
  static List<String> texts(String command) {
    return TEXTS.getOrDefault(command, List.of());
  }

  Value document() {
    return new Value.Members(
        Map.of(
            "transition",
            number(String.valueOf(transition.id())),
            "input_parameters",
            new Value.Members(input())));
  }

  private Map<String, Value> input() {
    Map<String, Value> input = new LinkedHashMap<>();
    texts(transition.command()).forEach(name -> put(name, Value.Text::new, input));
    switch (transition.command()) {
      case "complete_packing" -> input.put("barcodes", each("barcode", Value.Text::new));
      case "product_not_found_advanced" ->
          input.put("package_items", each("quantity", TypedCommand::number));
      case "refuse_package" -> put("denial_reason", TypedCommand::number, input);
      default -> {}
    }
    return input;
  }

  /** One object for each item of the package for which something was typed. */
  private Value each(String name, Function<String, Value> form) {
    return new Value.Elements(
        items.stream()
            .filter(item -> said(name + "_" + item.orderItemId()) != null)
            .map(item -> pair(item.orderItemId(), name, form))
            .toList());
  }

  private Value pair(long orderItem, String name, Function<String, Value> form) {
    return new Value.Members(
        Map.of(
            "order_item",
            number(String.valueOf(orderItem)),
            name,
            form.apply(said(name + "_" + orderItem))));
  }

  private void put(String name, Function<String, Value> form, Map<String, Value> into) {
    String text = said(name);
    if (text != null) {
      into.put(name, form.apply(text));
    }
  }

  private String said(String name) {
    String text = typed.apply(name);
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** What is no number goes on as it is, to be refused in words. */
  private static Value number(String typed) {
    return typed.matches("[0-9]{1,18}") ? new Value.Number(typed) : new Value.Text(typed);
  }
}
