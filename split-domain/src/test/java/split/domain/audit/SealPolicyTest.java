package split.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static split.vocabulary.Tampering.CUT;
import static split.vocabulary.Tampering.DELETED;
import static split.vocabulary.Tampering.EDITED;
import static split.vocabulary.Tampering.FORGED;
import static split.vocabulary.Tampering.INSERTED;
import static split.vocabulary.Tampering.OTHER_KEY;
import static split.vocabulary.Tampering.REORDERED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import split.view.audit.SealedRow;
import split.vocabulary.Seal;
import split.vocabulary.SealHead;
import split.vocabulary.Tampering;

class SealPolicyTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final SealKey KEY = key(1);
  private static final Seal.Rows NOTHING = KEY.digest().rows();
  private static final Seal FIRST = seal(1, Seal.NO_MAC);
  private static final Seal SECOND = seal(2, FIRST.mac());

  static Stream<Arguments> tampering() {
    return Stream.of(
        row("nothing", rows -> {}),
        row("a message", rows -> rows.set(2, said(rows.get(2), "nothing happened")), EDITED),
        row("a null made empty", rows -> rows.set(1, coded(rows.get(1), "")), EDITED),
        row("the oldest row gone", List::removeFirst, DELETED),
        row("the newest row gone", List::removeLast, DELETED),
        row("all rows gone", List::clear, DELETED),
        row("a row more", rows -> rows.add(at(99, 9)), INSERTED),
        row("a copy of a row", rows -> rows.add(1, rows.get(1)), INSERTED),
        row("a row for another", rows -> rows.set(4, at(99, 4)), DELETED, INSERTED),
        row("two times swapped", rows -> swapTimes(rows, 1, 3), REORDERED),
        row("two contents swapped", rows -> swapContents(rows, 0, 4), REORDERED),
        row("a row dated later", rows -> rows.set(4, dated(rows.get(4), 8)), REORDERED),
        row("two rows swapped", rows -> Collections.swap(rows, 0, 1), REORDERED));
  }

  @ParameterizedTest(name = "SEC-5 {0}")
  @MethodSource("tampering")
  void told(String what, Consumer<List<SealedRow>> tamper, List<Tampering> kinds) {
    List<SealedRow> rows =
        new ArrayList<>(List.of(at(1, 0), at(2, 1), at(3, 2), at(4, 3), at(5, 4)));
    Seal.Rows sealed = digest(rows);

    tamper.accept(rows);

    assertThat(SealPolicy.rows(sealed, digest(rows)))
        .extracting(AuditFinding::kind)
        .containsExactlyElementsOf(kinds);
  }

  static Stream<SealedRow> columns() {
    Instant at = NOON;
    return Stream.of(
        new SealedRow(2, "c", 1L, "f", "s", "n", true, "k", "m", "q", "a", 5L, at),
        new SealedRow(1, "C", 1L, "f", "s", "n", true, "k", "m", "q", "a", 5L, at),
        new SealedRow(1, "c", 2L, "f", "s", "n", true, "k", "m", "q", "a", 5L, at),
        new SealedRow(1, "c", null, "f", "s", "n", true, "k", "m", "q", "a", 5L, at),
        new SealedRow(1, "c", 1L, "fs", "", "n", true, "k", "m", "q", "a", 5L, at),
        new SealedRow(1, "c", 1L, "f", "S", "n", true, "k", "m", "q", "a", 5L, at),
        new SealedRow(1, "c", 1L, "f", "s", null, true, "k", "m", "q", "a", 5L, at),
        new SealedRow(1, "c", 1L, "f", "s", "n", false, "k", "m", "q", "a", 5L, at),
        new SealedRow(1, "c", 1L, "f", "s", "n", true, "m", "k", "q", "a", 5L, at),
        new SealedRow(1, "c", 1L, "f", "s", "n", true, "k", "M", "q", "a", 5L, at),
        new SealedRow(1, "c", 1L, "f", "s", "n", true, "k", "m", "a", "q", 5L, at),
        new SealedRow(1, "c", 1L, "f", "s", "n", true, "k", "m", "q", null, 5L, at),
        new SealedRow(1, "c", 1L, "f", "s", "n", true, "k", "m", "q", "a", null, at),
        new SealedRow(1, "c", 1L, "f", "s", "n", true, "k", "m", "q", "a", 5L, at.plusNanos(1000)));
  }

  @ParameterizedTest(name = "SEC-5 every column counts: {0}")
  @MethodSource("columns")
  void every_column(SealedRow changed) {
    SealedRow row = new SealedRow(1, "c", 1L, "f", "s", "n", true, "k", "m", "q", "a", 5L, NOON);
    assertThat(SealPolicy.rows(digest(List.of(row)), digest(List.of(changed)))).isNotEmpty();
  }

  @Test
  @DisplayName("SEC-5 a seal follows the one before it, by number and by hash")
  void follows() {
    assertThat(SealPolicy.link(FIRST, Optional.empty())).isEmpty();
    assertThat(SealPolicy.link(SECOND, Optional.of(FIRST))).isEmpty();
    assertThat(SealPolicy.link(SECOND, Optional.empty()).orElseThrow().kind()).isEqualTo(CUT);
    assertThat(SealPolicy.link(seal(3, SECOND.mac()), Optional.of(FIRST)).orElseThrow().kind())
        .isEqualTo(CUT);
    assertThat(SealPolicy.link(seal(2, "f".repeat(64)), Optional.of(FIRST)).orElseThrow().kind())
        .isEqualTo(CUT);
  }

  @Test
  @DisplayName("SEC-5 a seal that was changed, or made under another key, is told")
  void forged() {
    assertThat(KEY.doubt(SECOND)).isEmpty();
    Seal longer =
        new Seal(
            2,
            SECOND.from(),
            SECOND.until().plusSeconds(1),
            SECOND.rows(),
            SECOND.previousMac(),
            SECOND.keyId(),
            SECOND.sealedAt(),
            SECOND.mac());
    assertThat(KEY.doubt(longer).orElseThrow().kind()).isEqualTo(FORGED);
    assertThat(key(2).doubt(SECOND).orElseThrow().kind()).isEqualTo(OTHER_KEY);
  }

  @Test
  @DisplayName("SEC-5 a statement of pruning holds for its seal, its count and its key only")
  void pruned() {
    Seal.Pruned pruned = KEY.prune(SECOND, NOON, 7);
    assertThat(KEY.isGenuine(SECOND, pruned)).isTrue();
    assertThat(KEY.isGenuine(FIRST, pruned)).isFalse();
    assertThat(KEY.isGenuine(SECOND, new Seal.Pruned(NOON, 8, pruned.mac()))).isFalse();
    assertThat(KEY.isGenuine(SECOND, key(2).prune(SECOND, NOON, 7))).isFalse();
  }

  static Stream<Arguments> heads() {
    SealHead remembered = SECOND.head();
    Seal other = seal(2, "f".repeat(64));
    return Stream.of(
        arguments("is there", remembered, SECOND, FIRST, false),
        arguments("was cut off", remembered, null, FIRST, true),
        arguments("was cut off with all others", remembered, null, null, true),
        arguments("was replaced", remembered, other, FIRST, true),
        arguments("was pruned since", remembered, null, seal(3, SECOND.mac()), false));
  }

  @ParameterizedTest(name = "SEC-5 a remembered head that {0}")
  @MethodSource("heads")
  void head(String what, SealHead remembered, Seal found, Seal oldest, boolean cut) {
    assertThat(
            SealPolicy.head(remembered, Optional.ofNullable(found), Optional.ofNullable(oldest))
                .isPresent())
        .isEqualTo(cut);
    assertThat(SealHead.parse(remembered.text())).contains(remembered);
  }

  private static Arguments row(String what, Consumer<List<SealedRow>> tamper, Tampering... kinds) {
    return arguments(what, tamper, List.of(kinds));
  }

  private static Seal.Rows digest(List<SealedRow> rows) {
    RowsDigest digest = KEY.digest();
    rows.forEach(digest::add);
    return digest.rows();
  }

  private static SealKey key(int value) {
    return new SealKey(new SecretKeySpec(new byte[] {(byte) value}, "HmacSHA256"));
  }

  private static Seal seal(long number, String previousMac) {
    return KEY.seal(number, NOON, NOON.plusSeconds(60), NOTHING, previousMac, NOON.plusSeconds(90));
  }

  private static SealedRow at(long id, int second) {
    String message = "message " + id;
    return new SealedRow(
        id,
        "c",
        1L,
        "flow",
        "step",
        "N",
        true,
        null,
        message,
        null,
        null,
        null,
        NOON.plusSeconds(second));
  }

  private static SealedRow said(SealedRow row, String message) {
    return new SealedRow(
        row.id(),
        "c",
        1L,
        "flow",
        "step",
        "N",
        true,
        row.code(),
        message,
        null,
        null,
        null,
        row.createdAt());
  }

  private static SealedRow coded(SealedRow row, String code) {
    return new SealedRow(
        row.id(),
        "c",
        1L,
        "flow",
        "step",
        "N",
        true,
        code,
        row.message(),
        null,
        null,
        null,
        row.createdAt());
  }

  private static SealedRow dated(SealedRow row, int second) {
    SealedRow other = at(row.id(), second);
    return said(other, row.message());
  }

  /** As they would be read afterwards, in the order of time. */
  private static void swapTimes(List<SealedRow> rows, int one, int other) {
    SealedRow later = said(at(rows.get(one).id(), other), rows.get(one).message());
    SealedRow earlier = said(at(rows.get(other).id(), one), rows.get(other).message());
    rows.set(one, earlier);
    rows.set(other, later);
  }

  private static void swapContents(List<SealedRow> rows, int one, int other) {
    String message = rows.get(one).message();
    rows.set(one, said(rows.get(one), rows.get(other).message()));
    rows.set(other, said(rows.get(other), message));
  }
}
