package split.web.console.oms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.view.oms.PackageRow;
import split.view.oms.PackageView;
import split.vocabulary.PackageState;

class FamilyTreeTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @Test
  @DisplayName("ADM-3 everything of one source is drawn, each before its children")
  void draws() {
    PackageView grandchild = view(2, 9L);
    List<PackageView> order =
        List.of(grandchild, view(9, 5L), view(5, null), view(7, 5L), view(8, null));
    assertThat(FamilyTree.around(grandchild, order))
        .extracting(each -> each.depth() + ":" + each.view().row().id() + (each.self() ? "!" : ""))
        .containsExactly("0:5", "1:7", "1:9", "2:2!");
  }

  @Test
  @DisplayName("ADM-3 a package whose source is not known stands at the root")
  void orphan() {
    PackageView alone = view(3, 1L);
    assertThat(FamilyTree.around(alone, List.of(alone))).hasSize(1);
  }

  private static PackageView view(long id, Long source) {
    return new PackageView(
        new PackageRow(
            id,
            "P" + id,
            PackageState.WAITING,
            1,
            "O1",
            "shop",
            null,
            null,
            null,
            1,
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
            source,
            source == null ? null : "P" + source),
        List.of(),
        List.of());
  }
}
