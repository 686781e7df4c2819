package split.domain.oms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import split.domain.oms.TransitionPolicy.Choice;
import split.persistence.oms.StateTransitions;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.vocabulary.Code;
import split.vocabulary.Destination;
import split.vocabulary.PackageState;
import split.vocabulary.Transition;
import split.vocabulary.Violation;

class TransitionPolicyTest {
  private static final List<Transition> TABLE = installed();
  private static final Set<String> COMMANDS =
      TABLE.stream().map(Transition::command).collect(Collectors.toSet());
  private static final TransitionPolicy POLICY = new TransitionPolicy(TABLE, COMMANDS);

  private static List<Transition> installed() {
    try (Database database = Engine.H2.migrated()) {
      return database.read(em -> new StateTransitions(em).all());
    }
  }

  @Test
  @DisplayName("OMS-3 the state table is the platform's, as far as it is published")
  void documented() {
    assertThat(TABLE.stream().map(TransitionPolicyTest::sentence))
        .contains(
            "PKG_STATE_TRANSITION waiting -> preparing",
            "PKG_DEALLOCATE_RESERVATIONS waiting -> preparing",
            "COMPLETE_PACKAGING_WITH_SHIPMENT waiting preparing ready_for_packaging -> packed",
            "COMPLETE_PACKAGING_WITHOUT_SHIPMENT waiting preparing ready_for_packaging -> packed",
            "CHANNEL_BASED_COMPLETE_PACKAGING waiting preparing ready_for_packaging -> packed",
            "PACKED_FOR_REFUND waiting out_of_stock -> packed_for_refund",
            "REFUSE_WITH_DENIAL_REASON waiting preparing waiting_remote_action"
                + " -> needs_rescheduling",
            "PRODUCT_NOT_FOUND waiting preparing ready_for_packaging waiting_remote_action"
                + " -> out_of_stock",
            "BLOCK_THE_PACKAGE waiting preparing ready_for_packaging waiting_remote_action"
                + " -> blocked",
            "UNBLOCK_THE_PACKAGE blocked -> back",
            "SHIP_THE_PACKAGE packed -> shipped",
            "SHIP_THE_PACKAGE_WITHOUT_INTEGRATION packed -> shipped",
            "UPDATE_PACKAGE_SHIPMENT_STATUS shipped attempted_delivery delivery_failed"
                + " -> delivered",
            "UPDATE_SHIPMENT_INFO_OF_THE_PACKAGE packed shipped attempted_delivery delivered"
                + " -> stay");
  }

  @TestFactory
  @DisplayName("OMS-1 every transition in every state: allowed where it starts, else refused")
  Stream<DynamicTest> everyPair() {
    return TABLE.stream()
        .flatMap(
            row ->
                Arrays.stream(PackageState.values())
                    .map(
                        state ->
                            DynamicTest.dynamicTest(
                                row.slug() + " while " + state.wire(), () -> judged(row, state))));
  }

  private static void judged(Transition row, PackageState state) {
    Optional<Violation> obstacle =
        TransitionPolicy.obstacle(row, state, Optional.of(PackageState.WAITING));
    if (row.from().contains(state)) {
      assertThat(obstacle).isEmpty();
      assertThat(POLICY.runnable(state)).contains(row);
    } else {
      assertThat(obstacle).map(Violation::code).contains(Code.TRANSITION_NOT_ALLOWED);
      assertThat(obstacle).map(Violation::found).contains(state.wire());
      assertThat(List.of(obstacle.orElseThrow().wanted().split(", ")))
          .containsExactlyElementsOf(row.from().stream().map(PackageState::wire).toList());
      assertThat(POLICY.runnable(state)).doesNotContain(row);
    }
  }

  @Test
  @DisplayName("OMS-3 no transition leads into or out of a split, and none is a circle of one")
  void sane() {
    assertThat(TABLE)
        .noneMatch(row -> row.startsIn(PackageState.SPLIT))
        .noneMatch(row -> row.destination() instanceof Destination.To(var to) && row.startsIn(to));
  }

  @Test
  @DisplayName("OMS-1 who leads back must know whereto")
  void back() {
    Transition unblock = chosen(POLICY.choose(null, "UNBLOCK_THE_PACKAGE"));
    assertThat(TransitionPolicy.obstacle(unblock, PackageState.BLOCKED, Optional.empty()))
        .isPresent();
  }

  @Test
  @DisplayName("OMS-1 a transition is named by id or slug; both must mean the same")
  void named() {
    Transition block = chosen(POLICY.choose(140L, null));
    assertThat(block.slug()).isEqualTo("BLOCK_THE_PACKAGE");
    assertThat(chosen(POLICY.choose(null, block.slug()))).isEqualTo(block);
    assertThat(chosen(POLICY.choose(140L, block.slug()))).isEqualTo(block);
    assertThat(pointers(POLICY.choose(null, null))).containsExactly("/transition");
    assertThat(pointers(POLICY.choose(141L, block.slug()))).containsExactly("/slug");
    assertThat(pointers(POLICY.choose(1L, "NONE"))).containsExactly("/transition", "/slug");
  }

  @Test
  @DisplayName("OMS-3 what is not offered, or no version here can run, is as if it were not there")
  void offered() {
    TransitionPolicy none = new TransitionPolicy(TABLE, Set.of());
    assertThat(none.runnable(PackageState.WAITING)).isEmpty();
    assertThat(pointers(none.choose(140L, null))).containsExactly("/transition");
    List<Transition> off = TABLE.stream().map(TransitionPolicyTest::off).toList();
    assertThat(new TransitionPolicy(off, COMMANDS).runnable(PackageState.WAITING)).isEmpty();
  }

  private static Transition off(Transition row) {
    return new Transition(
        row.id(),
        row.slug(),
        row.command(),
        row.title(),
        row.from(),
        row.destination(),
        "{}",
        false);
  }

  private static Transition chosen(Choice choice) {
    return ((Choice.Chosen) choice).transition();
  }

  private static List<String> pointers(Choice choice) {
    return ((Choice.Refused) choice).violations().stream().map(Violation::pointer).toList();
  }

  private static String sentence(Transition row) {
    String from = row.from().stream().map(PackageState::wire).collect(Collectors.joining(" "));
    return "%s %s -> %s"
        .formatted(
            row.slug(),
            from,
            switch (row.destination()) {
              case Destination.To(var state) -> state.wire();
              case Destination.Back back -> "back";
              case Destination.Stay stay -> "stay";
            });
  }
}
