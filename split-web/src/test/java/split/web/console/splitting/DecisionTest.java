package split.web.console.splitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.domain.splitting.SplitRequest.RequestedItem;
import split.view.oms.ItemRow;
import split.view.oms.PackageRow;
import split.view.oms.PackageView;
import split.vocabulary.PackageState;

class DecisionTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final SplitDraft draft = new SplitDraft();

  @BeforeEach
  void begin() {
    draft.begin(
        new PackageView(
            row(), List.of(item("31", "TEAPOT", 1, null), item("32", null, 4, "77")), List.of()));
  }

  @Test
  @DisplayName(
      "SPL-14 empty parcels are no groups, what is left is the last, lines have their names")
  void groups() {
    draft.parcels().move(1, Parcels.LEFT, 3, 1);
    assertThat(Decision.of(draft).groups())
        .flatExtracting(group -> group.items())
        .extracting(RequestedItem::lineId, RequestedItem::quantity)
        .containsExactly(tuple("77", 3), tuple("31", 1), tuple("77", 1));
    assertThat(Decision.of(draft).version()).isEqualTo(5);
    draft.setRestApart(false);
    assertThat(Decision.of(draft).groups()).hasSize(1);
  }

  @Test
  @DisplayName("SPL-14 a violation finds the parcel it belongs to")
  void places() {
    draft.parcels().move(1, Parcels.LEFT, 3, 1);
    assertThat(Decision.place(draft, "/payload/packages/0/packageitem_set/0")).isEqualTo(1);
    assertThat(Decision.place(draft, "/payload/packages/1")).isEqualTo(Parcels.LEFT);
    assertThat(Decision.place(draft, "/payload/packages")).isNull();
    assertThat(Decision.place(draft, "/payload/version")).isNull();
  }

  private static ItemRow item(String line, String sku, int quantity, String remoteLine) {
    return new ItemRow(1, 1, 1, line, List.of(), sku, null, quantity, remoteLine);
  }

  private static PackageRow row() {
    return new PackageRow(
        1,
        "P1",
        PackageState.WAITING,
        1,
        "O1",
        "shop",
        "259",
        "Picking",
        null,
        5,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        NOON,
        NOON,
        null,
        null);
  }
}
