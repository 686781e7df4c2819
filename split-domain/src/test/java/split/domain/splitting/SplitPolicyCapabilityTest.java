package split.domain.splitting;

import static org.assertj.core.api.Assertions.assertThat;
import static split.domain.splitting.Goods.group;
import static split.domain.splitting.Goods.line;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.domain.marketplace.Capability;
import split.domain.splitting.SplitRequest.RequestedGroup;
import split.vocabulary.Code;
import split.vocabulary.PackageState;
import split.vocabulary.Refusal;
import split.vocabulary.Violation;

/** The rules ask the capability record, not which marketplace it is. */
class SplitPolicyCapabilityTest {
  @Test
  @DisplayName("MKT-2 SPL-8 the record's fewest and most groups hold, what is left counted as one")
  void groups() {
    Capability threeToFour = capability(3, 4, Set.of("Picking"), Set.of());
    assertThat(decide(threeToFour, false, "Picking", 5, 1)).containsExactly(Code.TOO_FEW_GROUPS);
    assertThat(decide(threeToFour, false, "Picking", 4, 1, 1)).isEmpty();
    assertThat(decide(threeToFour, false, "Picking", 3, 1, 1, 1)).isEmpty();
    assertThat(decide(threeToFour, false, "Picking", 2, 1, 1, 1, 1))
        .containsExactly(Code.TOO_MANY_GROUPS);
    assertThat(decide(threeToFour, true, "Picking", 1, 1)).isEmpty();
    assertThat(decide(threeToFour, true, "Picking", 1)).containsExactly(Code.TOO_FEW_GROUPS);
  }

  @Test
  @DisplayName("MKT-2 SPL-8 wanted and found are the record's bound and the request's groups")
  void told() {
    Violation violation =
        refusal(capability(3, 4, Set.of("Picking"), Set.of()), false, "Picking", 5, 1)
            .orElseThrow()
            .violations()
            .getFirst();
    assertThat(violation.wanted()).isEqualTo("at least 3");
    assertThat(violation.found()).isEqualTo("2");
    assertThat(violation.pointer()).isEqualTo("/payload/packages");
  }

  @Test
  @DisplayName("MKT-2 SPL-6 the record's words say where a package can be split")
  void states() {
    Capability other = capability(1, 9, Set.of("Open"), Set.of("Accepted"));
    assertThat(decide(other, false, "Open", 5, 1)).isEmpty();
    assertThat(decide(other, false, "Accepted", 5, 1)).isEmpty();
    assertThat(decide(other, false, null, 5, 1)).isEmpty();
    assertThat(decide(other, false, "Picking", 5, 1)).containsExactly(Code.SOURCE_NOT_SPLITTABLE);
    assertThat(
            refusal(other, false, "Picking", 5, 1).orElseThrow().violations().getFirst().wanted())
        .isEqualTo("Open, Accepted");
  }

  private static Capability capability(
      int fewest, int most, Set<String> splittable, Set<String> preparable) {
    return new Capability(
        Capability.Granularity.BOTH,
        Capability.Remainder.AUTO_EXTRA_PACKAGE,
        Capability.ConfirmationMode.REREAD_SYNC,
        Capability.SourceFate.DEAD,
        splittable,
        preparable,
        "Open",
        false,
        fewest,
        most,
        Map.of());
  }

  private static List<Code> decide(
      Capability capability, boolean partial, String status, int... units) {
    return refusal(capability, partial, status, units)
        .map(refusal -> refusal.violations().stream().map(Violation::code).toList())
        .orElse(List.of());
  }

  /** Of a source with six units of one line. */
  private static Optional<Refusal> refusal(
      Capability capability, boolean partial, String status, int... units) {
    SourcePackage six = Goods.source(6);
    SourcePackage source =
        new SourcePackage(
            7, "204-7", "204", "2590001", PackageState.WAITING, status, 3, six.items());
    RequestedGroup[] groups =
        IntStream.of(units)
            .mapToObj(count -> group(line("31", count)))
            .toArray(RequestedGroup[]::new);
    SplitDecision decision =
        new SplitPolicy(Goods.channel(partial), capability)
            .decide(Goods.request(groups), List.of(), source, Optional.empty(), Set.of());
    return decision instanceof SplitDecision.Refuse(Refusal refusal)
        ? Optional.of(refusal)
        : Optional.empty();
  }
}
