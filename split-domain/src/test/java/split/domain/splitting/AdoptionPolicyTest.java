package split.domain.splitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.RemotePackage.Life;
import split.domain.marketplace.RemotePackage.RemoteLine;
import split.persistence.splitting.SkippedGroup;
import split.vocabulary.Progress;
import split.vocabulary.Tracking;

/** The source holds three units of SKU-0 (line 31) and one of SKU-1 (line 32). */
class AdoptionPolicyTest {
  private static final String SOURCE = "2590001";
  private static final String SIBLING = "2590000";
  private static final Work.Part TWO = part(11, Map.of(1L, 2), Progress.FOREIGN);
  private static final Work.Part REST = part(12, Map.of(1L, 1, 2L, 1), Progress.FOREIGN);
  private static final RemotePackage DEAD = shown(SOURCE, Life.DEAD, "", 3, 1);

  static Stream<Arguments> table() {
    List<Work.Part> planned = List.of(TWO, REST);
    List<Work.Part> first = List.of(part(11, TWO.units().units(), Progress.CONFIRMED), REST);
    return Stream.of(
        row("as planned", planned, "kept 11=A 12=B", DEAD, living("A", 2, 0), living("B", 1, 1)),
        row(
            "divided in another way",
            planned,
            "void 11 12, found A{1=1} B{1=2, 2=1}",
            DEAD,
            living("A", 1, 0),
            living("B", 2, 1)),
        row(
            "one as planned, the rest divided again",
            planned,
            "kept 11=A, void 12, found B{1=1} C{2=1}",
            DEAD,
            living("A", 2, 0),
            living("B", 1, 0),
            living("C", 0, 1)),
        row(
            "one unit cancelled, the rest in one",
            planned,
            "void 11 12, found A{1=2, 2=1}, gone 31:3>2",
            DEAD,
            living("A", 2, 1)),
        row(
            "one child cancelled",
            planned,
            "kept 11=A, void 12, gone 31:3>2 32:1>0",
            DEAD,
            living("A", 2, 0),
            shown("B", Life.CANCELLED, "", 1, 1)),
        row(
            "source not shown any more",
            planned,
            "kept 11=A 12=B",
            living("A", 2, 0),
            living("B", 1, 1)),
        row("source whole again", planned, "whole {1=3, 2=1}", living(SOURCE, 3, 1)),
        row(
            "source lives with less",
            planned,
            "whole {1=2, 2=1}, gone 31:3>2",
            living(SOURCE, 2, 1)),
        row(
            "source lives without a line",
            planned,
            "whole {1=3}, gone 32:1>0",
            living(SOURCE, 3, 0)),
        row("source lives with more", planned, "refuse", living(SOURCE, 4, 1)),
        row(
            "source cancelled",
            planned,
            "nothing, gone 31:3>0 32:1>0",
            shown(SOURCE, Life.CANCELLED, "", 3, 1)),
        row(
            "all parts cancelled",
            planned,
            "nothing, gone 31:3>0 32:1>0",
            DEAD,
            shown("A", Life.CANCELLED, "", 3, 1)),
        row(
            "source beside a part of it",
            planned,
            "refuse",
            living(SOURCE, 1, 1),
            living("A", 2, 0)),
        row("more than there was", planned, "refuse", DEAD, living("A", 2, 0), living("B", 2, 1)),
        row("nothing of the order", planned, "refuse"),
        row("nothing of the source", planned, "refuse", living(SIBLING, 2, 0)),
        row(
            "siblings are not ours",
            planned,
            "kept 11=A, void 12, gone 31:3>2 32:1>0",
            DEAD,
            living("A", 2, 0),
            living(SIBLING, 1, 1)),
        row(
            "what says it came from elsewhere is not ours",
            planned,
            "kept 11=A, void 12, gone 31:3>2 32:1>0",
            DEAD,
            living("A", 2, 0),
            shown("B", Life.SPLITTABLE, "7", 1, 1)),
        row(
            "what came from a part of the source is ours",
            planned,
            "kept 11=B, void 12, found C{1=1}, gone 32:1>0",
            DEAD,
            shown("A", Life.DEAD, SOURCE, 3, 0),
            shown("B", Life.SPLITTABLE, "A", 2, 0),
            shown("C", Life.SPLITTABLE, "A", 1, 0)),
        row(
            "a confirmed child stays",
            first,
            "void 12, found B{2=1}, gone 31:3>2",
            DEAD,
            living("B", 0, 1)),
        row(
            "what was added to confirmed children is cancelled",
            first,
            "void 12, gone 31:3>2 32:1>0",
            DEAD,
            shown("B", Life.CANCELLED, "", 1, 1)),
        row("a confirmed child and the source alive", first, "refuse", living(SOURCE, 1, 1)),
        row(
            "a child that is gone is no child",
            List.of(TWO, part(12, REST.units().units(), Progress.CANCELLED)),
            "kept 11=A, found B{1=1, 2=1}",
            DEAD,
            living("A", 2, 0),
            living("B", 1, 1)));
  }

  @ParameterizedTest(name = "MKT-4 {0}: {2}")
  @MethodSource("table")
  void decides(String name, List<Work.Part> parts, String wanted, List<RemotePackage> shown) {
    assertThat(said(decide(parts, List.of(), shown))).isEqualTo(wanted);
  }

  @Test
  @DisplayName("MKT-4 units that were to get no package may lie apart, or are adopted like others")
  void skipped() {
    List<SkippedGroup> one =
        List.of(new SkippedGroup("s", "S", List.of(new SkippedGroup.Units(2, 1))));
    List<Work.Part> parts = List.of(TWO);
    assertThat(said(decide(parts, one, List.of(DEAD, living("A", 1, 0), living("B", 0, 1)))))
        .isEqualTo("void 11, found A{1=1}, skipped apart, gone 31:3>1");
    assertThat(said(decide(parts, one, List.of(DEAD, living("A", 1, 1)))))
        .isEqualTo("void 11, found A{1=1, 2=1}, gone 31:3>1");
  }

  @Test
  @DisplayName("MKT-4 packages that were there before the marketplace was told are not ours")
  void before() {
    Work work = work(List.of(TWO, REST), List.of());
    List<RemotePackage> shown = List.of(DEAD, living("A", 2, 0), living("Z", 1, 0));
    assertThat(said(new AdoptionPolicy(work, Set.of("Z"), shown).decide()))
        .isEqualTo("kept 11=A, void 12, gone 31:3>2 32:1>0");
  }

  @Test
  @DisplayName("MKT-4 two new packages with the same content have names of their own")
  void keys() {
    Adoption.Divided divided =
        (Adoption.Divided)
            decide(
                List.of(TWO, REST),
                List.of(),
                List.of(DEAD, living("A", 1, 0), living("B", 1, 0), living("C", 1, 1)));
    assertThat(divided.found()).extracting(Adoption.Found::key).doesNotHaveDuplicates().hasSize(2);
    assertThat(divided.kept()).containsOnlyKeys(12L);
  }

  private static Adoption decide(
      List<Work.Part> parts, List<SkippedGroup> skipped, List<RemotePackage> shown) {
    return new AdoptionPolicy(work(parts, skipped), Set.of(), shown).decide();
  }

  private static Work work(List<Work.Part> parts, List<SkippedGroup> skipped) {
    return new Work(1, Goods.source(3, 1), parts, skipped, Set.of(SOURCE, SIBLING));
  }

  private static Work.Part part(long id, Map<Long, Integer> units, Progress progress) {
    return new Work.Part(id, "N" + id, "key" + id, new GroupUnits(units), Tracking.NONE, progress);
  }

  private static RemotePackage living(String id, int first, int second) {
    return shown(id, Life.SPLITTABLE, "", first, second);
  }

  private static RemotePackage shown(String id, Life life, String origin, int first, int second) {
    List<RemoteLine> lines = new ArrayList<>();
    if (first > 0) {
      lines.add(new RemoteLine("31", "SKU-0", null, first));
    }
    if (second > 0) {
      lines.add(new RemoteLine("32", "SKU-1", null, second));
    }
    Set<String> origins = origin.isEmpty() ? Set.of() : Set.of(origin);
    return new RemotePackage(id, "204", life.name(), life, lines, Tracking.NONE, origins);
  }

  private static Arguments row(
      String name, List<Work.Part> parts, String wanted, RemotePackage... shown) {
    return arguments(name, parts, wanted, List.of(shown));
  }

  private static String said(Adoption adoption) {
    return switch (adoption) {
      case Adoption.Refuse refuse -> "refuse";
      case Adoption.Nothing nothing -> "nothing" + gone(nothing.gone());
      case Adoption.Whole whole -> "whole " + units(whole.share()) + gone(whole.gone());
      case Adoption.Divided divided -> {
        List<String> words = new ArrayList<>();
        if (!divided.kept().isEmpty()) {
          words.add(
              new TreeMap<>(divided.kept())
                  .entrySet().stream()
                      .map(kept -> kept.getKey() + "=" + kept.getValue().id())
                      .collect(Collectors.joining(" ", "kept ", "")));
        }
        if (!divided.voided().isEmpty()) {
          words.add(
              new TreeSet<>(divided.voided())
                  .stream().map(String::valueOf).collect(Collectors.joining(" ", "void ", "")));
        }
        if (!divided.found().isEmpty()) {
          words.add(
              divided.found().stream()
                  .map(found -> found.shown().id() + units(found.share()))
                  .collect(Collectors.joining(" ", "found ", "")));
        }
        if (divided.keepsSkipped()) {
          words.add("skipped apart");
        }
        yield String.join(", ", words) + gone(divided.gone());
      }
    };
  }

  private static String units(Share share) {
    return new TreeMap<>(share.units().units()).toString();
  }

  private static String gone(List<Adoption.Gone> gone) {
    return gone.isEmpty()
        ? ""
        : gone.stream()
            .map(line -> line.lineId() + ":" + line.wanted() + ">" + line.found())
            .collect(Collectors.joining(" ", ", gone ", ""));
  }
}
