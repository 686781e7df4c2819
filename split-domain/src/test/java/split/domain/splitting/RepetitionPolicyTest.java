package split.domain.splitting;

import static org.assertj.core.api.Assertions.assertThat;
import static split.domain.splitting.Goods.group;
import static split.domain.splitting.Goods.line;
import static split.domain.splitting.Goods.request;
import static split.domain.splitting.Goods.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.domain.splitting.SplitDecision.Match;
import split.persistence.splitting.SkippedGroup;
import split.vocabulary.Code;
import split.vocabulary.CorrelationId;
import split.vocabulary.PackageState;
import split.vocabulary.Progress;

class RepetitionPolicyTest {
  /** Line 31 went 2 + 1, line 32 went into the second package, one unit of line 33 was skipped. */
  private static final SourcePackage SOURCE = source(PackageState.SPLIT, 3, 1, 1);

  private static final StandingSplit STANDING =
      new StandingSplit(
          1,
          new CorrelationId("abc"),
          Progress.CONFIRMED,
          List.of(child(11, "P-1", Map.of(1L, 2)), child(12, "P-2", Map.of(1L, 1, 2L, 1))),
          List.of(
              new SkippedGroup("0123456789abcdef", "P-3", List.of(new SkippedGroup.Units(3, 1)))));

  private static StandingSplit.Child child(long id, String number, Map<Long, Integer> units) {
    return new StandingSplit.Child(id, number, PackageState.WAITING, null, new GroupUnits(units));
  }

  private static SplitDecision decide(SplitRequest request, boolean partial) {
    return new SplitPolicy(Goods.channel(partial), Goods.N11)
        .decide(request, List.of(), SOURCE, Optional.of(STANDING), Set.of());
  }

  private static List<Match> matches(SplitRequest request) {
    return ((SplitDecision.Repeat) decide(request, false)).matches();
  }

  @Test
  @DisplayName("SPL-10 the same groups in another order exist already")
  void reordered() {
    List<Match> matches =
        matches(
            request(
                group(null, 900, line("33")),
                group(line("32"), line("31", 1)),
                group(line("31", 2))));
    assertThat(matches).hasSize(3);
    assertThat(matches.get(0)).isInstanceOf(Match.StillSkipped.class);
    assertThat(((Match.Existing) matches.get(1)).child().number()).isEqualTo("P-2");
    assertThat(((Match.Existing) matches.get(2)).child().number()).isEqualTo("P-1");
  }

  @Test
  @DisplayName("SPL-10 any subset exists already")
  void subset() {
    assertThat(matches(request(group(line("31", 2))))).hasOnlyElementsOfType(Match.Existing.class);
  }

  @Test
  @DisplayName("SPL-10 a group that was skipped is added when it is asked for")
  void revived() {
    List<Match> matches = matches(request(group(line("31", 2)), group("MINE", null, line("33"))));
    assertThat(((Match.Revived) matches.get(1)).group().number()).isEqualTo("MINE");
  }

  @Test
  @DisplayName("SPL-10 a different grouping is refused")
  void otherGrouping() {
    for (SplitRequest other :
        List.of(
            request(group(line("31", 1)), group(line("31", 2), line("32"))),
            request(group(line("31", 2)), group(line("31", 2))),
            request(group(null, 900, line("31", 2))),
            request(group(line("31"), line("32"), line("33"))))) {
      SplitDecision decision = decide(other, false);
      assertThat(decision).isInstanceOf(SplitDecision.Refuse.class);
      assertThat(((SplitDecision.Refuse) decision).refusal().code()).isEqualTo(Code.ALREADY_SPLIT);
    }
  }

  @Test
  @DisplayName("SPL-7 a partial request repeated finds its remainder again")
  void remainderAgain() {
    StandingSplit partial =
        new StandingSplit(
            1,
            new CorrelationId("abc"),
            Progress.PENDING,
            List.of(child(11, "P-1", Map.of(1L, 2)), child(12, "P-2", Map.of(1L, 1, 2L, 1, 3L, 1))),
            List.of());
    SplitDecision decision =
        new SplitPolicy(Goods.channel(true), Goods.N11)
            .decide(
                request(group(line("31", 2))), List.of(), SOURCE, Optional.of(partial), Set.of());
    assertThat(((SplitDecision.Repeat) decision).matches())
        .extracting(match -> ((Match.Existing) match).child().number())
        .containsExactly("P-1", "P-2");
  }

  @Test
  @DisplayName("SPL-10 of two identical children the one with the number asked for is meant")
  void sameNumberFirst() {
    StandingSplit twins =
        new StandingSplit(
            1,
            new CorrelationId("abc"),
            Progress.PENDING,
            List.of(
                child(11, "A", Map.of(1L, 1)),
                child(12, "B", Map.of(1L, 1)),
                child(13, "C", Map.of(1L, 1))),
            List.of());
    SplitDecision decision =
        new SplitPolicy(Goods.channel(false), Goods.N11)
            .decide(
                request(group("B", null, line("31", 1))),
                List.of(),
                SOURCE,
                Optional.of(twins),
                Set.of());
    assertThat(
            ((Match.Existing) ((SplitDecision.Repeat) decision).matches().getFirst())
                .child()
                .number())
        .isEqualTo("B");
  }
}
