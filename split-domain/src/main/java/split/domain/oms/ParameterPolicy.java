package split.domain.oms;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import split.vocabulary.Code;
import split.vocabulary.Violation;

/** What may follow from which command, and in which form that is said. */
final class ParameterPolicy {
  static final String SYNC = "sync_remote_order_status";
  static final String BILL = "remote_bill_fulfillment_call";
  static final String INVOICE = "remote_invoice_call";

  private static final Set<String> PACKING =
      Set.of(
          "complete_packing",
          "complete_packing_without_shipment",
          "channel_based_complete_packing");
  private static final Set<String> SHIPPING =
      Set.of("ship_package", "ship_package_without_integration");
  private static final Set<String> NEVER_SYNCED =
      Set.of("manual_planning", "product_not_found_advanced", "update_invoice");
  private static final Map<String, Set<String>> AUTH =
      Map.of(
          "anonymous", Set.of(),
          "basic_auth", Set.of("username", "password"),
          "token", Set.of("token"));

  private ParameterPolicy() {}

  static List<Violation> violations(String command, CommandInput parameters) {
    only(parameters, namesFor(command));
    parameters.field(SYNC).bool();
    parameters.field(BILL).bool();
    CommandInput call = parameters.field(INVOICE);
    if (!call.isEmpty()) {
      invoiceCall(call);
    }
    return parameters.violations();
  }

  /** What the command may be followed by. */
  static Set<String> namesFor(String command) {
    if (PACKING.contains(command)) {
      return Set.of(SYNC, BILL, INVOICE);
    }
    if (SHIPPING.contains(command)) {
      return Set.of(SYNC, INVOICE);
    }
    return NEVER_SYNCED.contains(command) ? Set.of() : Set.of(SYNC);
  }

  private static void invoiceCall(CommandInput call) {
    only(
        call,
        Set.of(
            "auth", "timeouts", "remote_url", "generate_invoice_number", "generate_invoice_url"));
    CommandInput url = call.field("remote_url").required();
    String address = url.text(2000);
    if (address != null && !address.matches("https?://[^\\s/]+\\S*")) {
      url.report(Code.PAYLOAD_INVALID, "must be an address", "https://host/path");
    }
    call.field("generate_invoice_number").bool();
    call.field("generate_invoice_url").bool();
    CommandInput timeouts = call.field("timeouts");
    only(timeouts, Set.of("read", "connect"));
    timeouts.field("read").integer(1, 600);
    timeouts.field("connect").integer(1, 600);
    auth(call.field("auth").required());
  }

  private static void auth(CommandInput auth) {
    CommandInput type = auth.field("request_type");
    String said = auth.isEmpty() ? null : type.required().text(20);
    if (said != null && !AUTH.containsKey(said)) {
      type.report(Code.PAYLOAD_INVALID, "is unknown", "one of anonymous, basic_auth, token");
    }
    AUTH.getOrDefault(String.valueOf(said), Set.of()).stream()
        .sorted()
        .forEach(name -> auth.field(name).required().text(2000));
    auth.field("token_prefix").text(50);
    only(auth, Set.of("request_type", "username", "password", "token", "token_prefix"));
  }

  private static void only(CommandInput place, Collection<String> known) {
    place.names().stream()
        .filter(name -> !known.contains(name))
        .forEach(
            name ->
                place
                    .field(name)
                    .report(
                        Code.PAYLOAD_INVALID,
                        "is nothing that can be said here",
                        known.isEmpty()
                            ? "nothing"
                            : String.join(", ", known.stream().sorted().toList())));
  }
}
