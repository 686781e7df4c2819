package split.web.console.oms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import split.domain.oms.CommandWish;
import split.view.oms.ItemRow;
import split.vocabulary.Destination;
import split.vocabulary.PackageState;
import split.vocabulary.Transition;
import split.web.oms.CommandRequest;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class TypedCommandTest {
  private static final List<ItemRow> ITEMS =
      List.of(
          new ItemRow(1, 21, 11, "31", List.of(), "A", "869", 2, null),
          new ItemRow(1, 22, 12, "32", List.of(), "B", "870", 1, null));

  static Stream<Arguments> forms() {
    return Stream.of(
        Arguments.of("block_package", Map.of("barcode_11", "869"), "{}"),
        Arguments.of(
            "complete_packing",
            Map.of("barcode_11", " 869 ", "barcode_12", " "),
            "{\"barcodes\":[{\"barcode\":\"869\",\"order_item\":11}]}"),
        Arguments.of(
            "product_not_found_advanced",
            Map.of("quantity_12", "1"),
            "{\"package_items\":[{\"order_item\":12,\"quantity\":1}]}"),
        Arguments.of(
            "product_not_found_advanced",
            Map.of("quantity_12", "one"),
            "{\"package_items\":[{\"order_item\":12,\"quantity\":\"one\"}]}"),
        Arguments.of("refuse_package", Map.of("denial_reason", "7"), "{\"denial_reason\":7}"),
        Arguments.of(
            "update_shipment_info",
            Map.of("cargo_company", "Aras", "query_number", ""),
            "{\"cargo_company\":\"Aras\"}"));
  }

  @ParameterizedTest
  @MethodSource("forms")
  @DisplayName("OMS-2 what is typed on the screen is sent as a caller would send it")
  void sent(String command, Map<String, String> typed, String wanted) {
    Transition transition =
        new Transition(
            9, "S", command, "t", Set.of(PackageState.WAITING), new Destination.Stay(), "{}", true);
    CommandWish wish =
        CommandRequest.read(
            1, new TypedCommand(transition, ITEMS, typed::get).document(), null, null);

    assertThat(wish.transition()).isEqualTo(9);
    assertThat(wish.shape()).isEmpty();
    assertThat(sorted(wish.input())).isEqualTo(wanted);
  }

  /** Members of an object in the order of their names. */
  private static String sorted(String json) {
    var mapper =
        JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
    return mapper.writeValueAsString(mapper.readValue(json, Map.class));
  }
}
