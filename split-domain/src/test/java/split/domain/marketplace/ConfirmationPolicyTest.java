package split.domain.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import split.domain.marketplace.PlannedSplit.Group;
import split.domain.marketplace.PlannedSplit.Item;
import split.domain.marketplace.RemotePackage.Life;
import split.domain.marketplace.RemotePackage.RemoteLine;
import split.vocabulary.Tracking;

/** Source 100 holds three of A and one of B; a split wants {2 A} and {1 A, 1 B}. */
class ConfirmationPolicyTest {
  private static final PlannedSplit SPLIT =
      new PlannedSplit(
          "100",
          "2049",
          List.of(group("g1", item("A", 2)), group("g2", item("A", 1), item("B", 1))),
          List.of());
  private static final RemotePackage DEAD = shown("100", Life.DEAD, "A3", "B1");
  private static final RemotePackage ALIVE = shown("100", Life.SPLITTABLE, "A3", "B1");

  @Test
  @DisplayName("MKT-4 complete: each group found the child with its units, whatever the line ids")
  void complete() {
    assertThat(judge(DEAD, live("101", "A2"), live("102", "A1", "B1")))
        .isEqualTo(complete("g1", live("101", "A2"), "g2", live("102", "A1", "B1")));
  }

  @Test
  @DisplayName("MKT-4 complete: the source may have gone from the listing altogether")
  void completeWithoutSource() {
    assertThat(judge(live("101", "A2"), live("102", "A1", "B1")))
        .isInstanceOf(Confirmation.Complete.class);
  }

  @Test
  @DisplayName("MKT-4 complete: a child that was shipped meanwhile is still the child")
  void completeThoughShipped() {
    assertThat(judge(DEAD, shown("101", Life.CLOSED, "A2"), live("102", "A1", "B1")))
        .isInstanceOf(Confirmation.Complete.class);
  }

  @Test
  @DisplayName("MKT-4 wrong hints of the answer change nothing")
  void wrongHints() {
    assertThat(
            ConfirmationPolicy.judge(
                SPLIT,
                Set.of("100"),
                Set.of("102", "999"),
                List.of(DEAD, live("101", "A2"), live("102", "A1", "B1"))))
        .isEqualTo(complete("g1", live("101", "A2"), "g2", live("102", "A1", "B1")));
  }

  @Test
  @DisplayName("MKT-4 identical groups each get a child of their own")
  void identicalGroups() {
    PlannedSplit twins =
        new PlannedSplit(
            "100",
            "2049",
            List.of(group("g1", item("A", 1)), group("g2", item("A", 1))),
            List.of());
    Confirmation judged =
        ConfirmationPolicy.judge(
            twins,
            Set.of("100"),
            Set.of(),
            List.of(shown("100", Life.DEAD, "A2"), live("101", "A1"), live("102", "A1")));
    assertThat(judged).isEqualTo(complete("g1", live("101", "A1"), "g2", live("102", "A1")));
  }

  @Test
  @DisplayName(
      "MKT-4 where contents are equal a hinted child is taken first, so that the rest is foreign")
  void hintedFirst() {
    PlannedSplit one =
        new PlannedSplit("100", "2049", List.of(group("g1", item("A", 1))), List.of(item("A", 1)));
    Confirmation judged =
        ConfirmationPolicy.judge(
            one,
            Set.of("100"),
            Set.of("102"),
            List.of(shown("100", Life.DEAD, "A2"), live("101", "A1"), live("102", "A1")));
    assertThat(judged).isEqualTo(new Confirmation.Complete(Map.of("g1", live("102", "A1"))));
  }

  @Test
  @DisplayName("MKT-4 where contents are equal a child that names its origin is taken first")
  void originFirst() {
    PlannedSplit one =
        new PlannedSplit("100", "2049", List.of(group("g1", item("A", 1))), List.of(item("A", 1)));
    RemotePackage marked = marked("102", "100", "A1");
    assertThat(
            ConfirmationPolicy.judge(
                one, Set.of("100"), Set.of(), List.of(live("101", "A1"), marked)))
        .isEqualTo(new Confirmation.Complete(Map.of("g1", marked)));
  }

  @Test
  @DisplayName("MKT-4 pending: the source is dead, children are missing")
  void pending() {
    assertThat(judge(DEAD)).isInstanceOf(Confirmation.Pending.class);
    assertThat(judge(DEAD, live("101", "A2"))).isInstanceOf(Confirmation.Pending.class);
    assertThat(judge()).isInstanceOf(Confirmation.Pending.class);
  }

  @ParameterizedTest
  @DisplayName("MKT-4 not applied: the source lives with all its units")
  @EnumSource(names = {"SPLITTABLE", "PREPARABLE"})
  void notApplied(Life life) {
    RemotePackage source = shown("100", life, "A3", "B1");
    assertThat(judge(source)).isEqualTo(new Confirmation.NotApplied(source));
  }

  @Test
  @DisplayName("MKT-4 not applied even if other packages of the order appeared")
  void notAppliedAmongOthers() {
    assertThat(judge(ALIVE, live("101", "A2"))).isEqualTo(new Confirmation.NotApplied(ALIVE));
  }

  @Test
  @DisplayName("MKT-4 foreign: the source was cancelled")
  void sourceCancelled() {
    assertThat(judge(shown("100", Life.CANCELLED, "A3", "B1")))
        .isInstanceOf(Confirmation.Foreign.class);
  }

  @Test
  @DisplayName("MKT-4 closed: the source is whole, but past splitting")
  void sourceClosed() {
    RemotePackage shipped = shown("100", Life.CLOSED, "A3", "B1");
    assertThat(judge(shipped)).isEqualTo(new Confirmation.Closed(shipped));
  }

  @Test
  @DisplayName("MKT-4 foreign: the living source holds other units than planned")
  void sourceChanged() {
    assertThat(judge(shown("100", Life.SPLITTABLE, "A2", "B1")))
        .isInstanceOf(Confirmation.Foreign.class);
  }

  @Test
  @DisplayName("MKT-4 foreign: the customer cancelled a unit, the rest went into one new package")
  void partialCancel() {
    assertThat(judge(DEAD, live("101", "A2", "B1"), shown("102", Life.CANCELLED, "A1")))
        .isInstanceOf(Confirmation.Foreign.class);
  }

  @Test
  @DisplayName("MKT-4 a cancelled package is never a group's child, even with its content")
  void cancelledIsNoChild() {
    assertThat(judge(DEAD, shown("101", Life.CANCELLED, "A2"), live("102", "A1", "B1")))
        .isInstanceOf(Confirmation.Foreign.class);
  }

  @Test
  @DisplayName("MKT-4 foreign: somebody split the package differently in the panel")
  void panelSplit() {
    assertThat(judge(DEAD, live("101", "A1"), live("102", "A2", "B1")))
        .isInstanceOf(Confirmation.Foreign.class);
  }

  @Test
  @DisplayName("MKT-4 foreign: all groups are there and something more")
  void surplus() {
    assertThat(judge(DEAD, live("101", "A2"), live("102", "A1", "B1"), live("103", "C1")))
        .isInstanceOf(Confirmation.Foreign.class);
  }

  @Test
  @DisplayName("MKT-4 units nobody named lie in one extra package")
  void leftover() {
    PlannedSplit partial =
        new PlannedSplit(
            "100", "2049", List.of(group("g1", item("A", 2))), List.of(item("A", 1), item("B", 1)));
    RemotePackage extra = live("102", "A1", "B1");
    assertThat(judge(partial, DEAD, live("101", "A2"), extra))
        .isEqualTo(new Confirmation.Complete(Map.of("g1", live("101", "A2"))));
    assertThat(judge(partial, DEAD, live("101", "A2"))).isInstanceOf(Confirmation.Pending.class);
    assertThat(judge(partial, DEAD, extra)).isInstanceOf(Confirmation.Pending.class);
    assertThat(judge(partial, DEAD, live("101", "A2"), live("102", "A1")))
        .isInstanceOf(Confirmation.Foreign.class);
  }

  @Test
  @DisplayName("MKT-4 an empty extra package is no surplus")
  void emptyExtra() {
    assertThat(judge(DEAD, live("101", "A2"), live("102", "A1", "B1"), live("103")))
        .isInstanceOf(Confirmation.Complete.class);
  }

  @Test
  @DisplayName("MKT-4 an old sibling with a group's content is not taken for a child")
  void oldSibling() {
    RemotePackage old = live("90", "A2");
    List<RemotePackage> before = List.of(DEAD, old, live("102", "A1", "B1"));
    assertThat(ConfirmationPolicy.judge(SPLIT, Set.of("100", "90"), Set.of(), before))
        .isInstanceOf(Confirmation.Pending.class);
    List<RemotePackage> after = List.of(DEAD, old, live("101", "A2"), live("102", "A1", "B1"));
    assertThat(ConfirmationPolicy.judge(SPLIT, Set.of("100", "90"), Set.of(), after))
        .isEqualTo(complete("g1", live("101", "A2"), "g2", live("102", "A1", "B1")));
  }

  @Test
  @DisplayName("MKT-4 a child that was split again: dead relatives are ignored")
  void resplit() {
    PlannedSplit again =
        new PlannedSplit(
            "102",
            "2049",
            List.of(group("g1", item("A", 1)), group("g2", item("B", 1))),
            List.of());
    assertThat(
            ConfirmationPolicy.judge(
                again,
                Set.of("100", "101", "102"),
                Set.of(),
                List.of(
                    DEAD,
                    live("101", "A2"),
                    shown("102", Life.DEAD, "A1", "B1"),
                    live("103", "A1"),
                    live("104", "B1"))))
        .isEqualTo(complete("g1", live("103", "A1"), "g2", live("104", "B1")));
  }

  @Test
  @DisplayName(
      "MKT-4 a marked child beside a source that is still shown: pending, never told again")
  void sourceDiesLast() {
    assertThat(judge(ALIVE, marked("200", "100", "A2"))).isInstanceOf(Confirmation.Pending.class);
    assertThat(judge(ALIVE, live("200", "A2"))).isInstanceOf(Confirmation.NotApplied.class);
  }

  private static Confirmation judge(RemotePackage... now) {
    return judge(SPLIT, now);
  }

  private static Confirmation judge(PlannedSplit split, RemotePackage... now) {
    return ConfirmationPolicy.judge(split, Set.of("100"), Set.of(), List.of(now));
  }

  private static Confirmation complete(
      String key1, RemotePackage child1, String key2, RemotePackage child2) {
    return new Confirmation.Complete(Map.of(key1, child1, key2, child2));
  }

  private static RemotePackage live(String id, String... parts) {
    return shown(id, Life.SPLITTABLE, parts);
  }

  private static RemotePackage marked(String id, String origin, String... parts) {
    RemotePackage plain = live(id, parts);
    return new RemotePackage(
        id, "2049", plain.status(), plain.life(), plain.lines(), Tracking.NONE, Set.of(origin));
  }

  /**
   * A part is a letter for the article and a digit for its units; each gets a line id of its own.
   */
  private static RemotePackage shown(String id, Life life, String... parts) {
    List<RemoteLine> lines =
        Stream.of(parts)
            .map(
                part ->
                    new RemoteLine(
                        id + part, part.substring(0, 1), null, Integer.parseInt(part.substring(1))))
            .toList();
    return new RemotePackage(id, "2049", life.name(), life, lines, Tracking.NONE, Set.of());
  }

  private static Group group(String key, Item... items) {
    return new Group(key, List.of(items), Tracking.NONE);
  }

  private static Item item(String sku, int quantity) {
    return new Item("line-" + sku, sku, null, quantity);
  }
}
