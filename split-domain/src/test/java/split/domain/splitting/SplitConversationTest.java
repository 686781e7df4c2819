package split.domain.splitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.domain.marketplace.Account;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.Fault;
import split.domain.marketplace.Preparation;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.RemotePackage.Life;
import split.domain.marketplace.RemotePackage.RemoteLine;
import split.domain.marketplace.Submission;
import split.domain.operation.Announcement;
import split.domain.operation.Outcome;
import split.vocabulary.LeasedOperation;
import split.vocabulary.LeasedOperation.Tries;
import split.vocabulary.Progress;
import split.vocabulary.Tracking;

class SplitConversationTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final RemotePackage SOURCE = shown("2590001", Life.SPLITTABLE, 3);
  private static final RemotePackage SIBLING = shown("2590000", Life.SPLITTABLE, 2);
  private static final RemotePackage DEAD = shown("2590001", Life.DEAD, 3);
  private static final RemotePackage TWO = shown("2590002", Life.SPLITTABLE, 2);
  private static final RemotePackage ONE = shown("2590003", Life.SPLITTABLE, 1);
  private static final Submission ACCEPTED = new Submission.Accepted(Set.of());

  private final List<String> announced = new ArrayList<>();
  private final List<String> sourceStatus = new ArrayList<>();
  private final ScriptedMarketplace marketplace = new ScriptedMarketplace();

  private static RemotePackage shown(String id, Life life, int quantity) {
    RemoteLine line = new RemoteLine("31", "SKU-0", null, quantity);
    return new RemotePackage(id, "204", life.name(), life, List.of(line), Tracking.NONE, Set.of());
  }

  private static Work work() {
    return new Work(
        1,
        Goods.source(3),
        List.of(
            new Work.Part(
                11, "A", "two", new GroupUnits(Map.of(1L, 2)), Tracking.NONE, Progress.PENDING),
            new Work.Part(
                12, "B", "one", new GroupUnits(Map.of(1L, 1)), Tracking.NONE, Progress.PENDING)),
        List.of(),
        Set.of());
  }

  private SplitConversation.Result hold(LeasedOperation operation) throws Announcement.LeaseLost {
    Account account = new Account("n11-main", Map.of(), new Exchanges());
    SplitConversation.Announcing announcing =
        (before, status) -> {
          announced.add(before.text());
          sourceStatus.add(status);
        };
    return new SplitConversation(marketplace, account, work(), announcing, NOW).hold(operation);
  }

  private static LeasedOperation fresh() {
    return operation(false, null, null);
  }

  private static LeasedOperation inDoubt(Duration ago) {
    return operation(true, new Snapshot(Set.of("2590000", "2590001")).text(), NOW.minus(ago));
  }

  private static LeasedOperation lookedAtAgain() {
    return operation(true, null, null);
  }

  private static LeasedOperation operation(boolean inDoubt, String memory, Instant announcedAt) {
    return new LeasedOperation(
        1, 1, "split_packages", 1, 1, "c", "204-7", inDoubt, memory, Tries.NONE, NOW, announcedAt);
  }

  @Test
  @DisplayName("MKT-4 told, read again, confirmed by content")
  void confirmed() throws Exception {
    marketplace.shows(SIBLING, SOURCE).answers(ACCEPTED).shows(SIBLING, DEAD, ONE, TWO);
    var result = hold(fresh());
    assertThat(result.outcome()).isInstanceOf(Outcome.Succeeded.class);
    assertThat(result.confirmed()).containsEntry("two", TWO).containsEntry("one", ONE);
    assertThat(Snapshot.parse(announced.getFirst()).packageIds())
        .containsExactlyInAnyOrder("2590000", "2590001");
  }

  @Test
  @DisplayName("SPL-17 children that fell back from the source's status are named")
  void unfinished() throws Exception {
    RemotePackage fallen =
        new RemotePackage(
            "2590003", "204", "Created", Life.SPLITTABLE, ONE.lines(), Tracking.NONE, Set.of());
    marketplace.shows(SOURCE).answers(ACCEPTED).shows(DEAD, fallen, TWO);
    assertThat(hold(fresh()).unfinished()).containsExactly("one");
    assertThat(sourceStatus).containsExactly(SOURCE.status());
  }

  @Test
  @DisplayName("MKT-4 a marketplace that makes the packages later is not asked at once")
  void later() throws Exception {
    marketplace.confirmsLater().shows(SOURCE).answers(ACCEPTED);
    assertThat(hold(fresh()).outcome()).isInstanceOf(Outcome.Pending.class);
    assertThat(marketplace.calls).containsExactly("read", "submit");
  }

  @Test
  @DisplayName("MKT-1 a package that is not accepted yet is prepared before it is split")
  void prepared() throws Exception {
    marketplace.shows(shown("2590001", Life.PREPARABLE, 3)).answers(ACCEPTED).shows(DEAD, ONE, TWO);
    hold(fresh());
    assertThat(marketplace.calls).containsExactly("read", "prepare", "submit", "read");
  }

  @Test
  @DisplayName("MKT-1 a refused preparation announces and sends nothing")
  void notPrepared() throws Exception {
    marketplace
        .shows(shown("2590001", Life.PREPARABLE, 3))
        .prepares(new Preparation.Refused("accept_failed", "line is cancelled"));
    assertThat(hold(fresh()).outcome())
        .isEqualTo(new Outcome.Refused("accept_failed", "line is cancelled"));
    assertThat(announced).isEmpty();
  }

  @Test
  @DisplayName("FIX-7 without the lease the marketplace is not told")
  void leaseLost() {
    marketplace.shows(SOURCE);
    Account account = new Account("n11-main", Map.of(), new Exchanges());
    SplitConversation.Announcing lost =
        (before, status) -> {
          throw new Announcement.LeaseLost();
        };
    var conversation = new SplitConversation(marketplace, account, work(), lost, NOW);
    assertThatThrownBy(() -> conversation.hold(fresh())).isInstanceOf(Announcement.LeaseLost.class);
    assertThat(marketplace.calls).containsExactly("read");
  }

  @Test
  @DisplayName("MKT-3 an unknown outcome is not sent again but left in doubt")
  void unknown() throws Exception {
    marketplace.shows(SOURCE).answers(new Submission.Unknown("timeout"));
    var result = hold(fresh());
    assertThat(result.outcome()).isEqualTo(new Outcome.Unreachable("timeout"));
    assertThat(result.certainlyNotApplied()).isFalse();
  }

  @Test
  @DisplayName("MKT-3 in doubt and done: confirmed without telling again")
  void doubtResolved() throws Exception {
    marketplace.shows(SIBLING, DEAD, ONE, TWO);
    assertThat(hold(inDoubt(Duration.ofSeconds(1))).outcome())
        .isInstanceOf(Outcome.Succeeded.class);
    assertThat(marketplace.calls).containsExactly("read");
  }

  @Test
  @DisplayName("MKT-3 in doubt and unchanged: waits for the grace time before telling again")
  void grace() throws Exception {
    marketplace.shows(SIBLING, SOURCE);
    assertThat(hold(inDoubt(Duration.ofSeconds(29))).outcome()).isInstanceOf(Outcome.Pending.class);
    assertThat(marketplace.calls).containsExactly("read");

    marketplace
        .shows(SIBLING, SOURCE)
        .shows(SIBLING, SOURCE)
        .answers(ACCEPTED)
        .shows(SIBLING, DEAD, ONE, TWO);
    assertThat(hold(inDoubt(Duration.ofSeconds(31))).outcome())
        .isInstanceOf(Outcome.Succeeded.class);
    assertThat(marketplace.calls).containsExactly("read", "read", "read", "submit", "read");
  }

  @Test
  @DisplayName("MKT-4 what should be there at once and is not after a while: somebody else's doing")
  void overdue() throws Exception {
    marketplace.shows(SIBLING, DEAD, ONE);
    assertThat(hold(inDoubt(Duration.ofSeconds(299))).outcome())
        .isInstanceOf(Outcome.Pending.class);
    marketplace.shows(SIBLING, DEAD, ONE);
    assertThat(hold(inDoubt(Duration.ofSeconds(301))).outcome())
        .isInstanceOf(Outcome.Foreign.class);
  }

  @Test
  @DisplayName("MKT-4 a marketplace that makes packages later is waited for longer")
  void notOverdue() throws Exception {
    marketplace.confirmsLater().shows(SIBLING, DEAD, ONE);
    assertThat(hold(inDoubt(Duration.ofMinutes(1))).outcome()).isInstanceOf(Outcome.Pending.class);
  }

  @Test
  @DisplayName("MKT-4 an old sibling with the same content is not taken for a child")
  void siblingIsNoChild() throws Exception {
    marketplace.shows(SIBLING, DEAD, ONE);
    assertThat(hold(inDoubt(Duration.ofMinutes(1))).outcome()).isInstanceOf(Outcome.Pending.class);
  }

  @Test
  @DisplayName("MKT-4 changed by somebody else before it was told: foreign, nothing sent")
  void changedBefore() throws Exception {
    for (RemotePackage changed :
        List.of(shown("2590001", Life.SPLITTABLE, 2), DEAD, shown("2590001", Life.CANCELLED, 3))) {
      marketplace.shows(SIBLING, changed);
      assertThat(hold(fresh()).outcome()).isInstanceOf(Outcome.Foreign.class);
    }
    assertThat(announced).isEmpty();
  }

  @Test
  @DisplayName("MKT-3 shipped before it was told: refused for good, nothing sent, nothing in doubt")
  void shippedBefore() throws Exception {
    marketplace.shows(SIBLING, shown("2590001", Life.CLOSED, 3));
    var result = hold(fresh());
    assertThat(result.outcome().code()).isEqualTo("source_not_splittable");
    assertThat(result.certainlyNotApplied()).isTrue();
    assertThat(announced).isEmpty();
  }

  @Test
  @DisplayName("MKT-4 split differently by somebody else: foreign")
  void splitDifferently() throws Exception {
    marketplace.shows(
        DEAD, ONE, shown("2590004", Life.SPLITTABLE, 1), shown("2590005", Life.SPLITTABLE, 1));
    assertThat(hold(inDoubt(Duration.ofSeconds(1))).outcome()).isInstanceOf(Outcome.Foreign.class);
  }

  @Test
  @DisplayName("MKT-4 looked at again after it was put right by hand: only read, and confirmed")
  void putRight() throws Exception {
    marketplace.shows(DEAD, ONE, TWO);
    assertThat(hold(lookedAtAgain()).outcome()).isInstanceOf(Outcome.Succeeded.class);
    assertThat(marketplace.calls).containsExactly("read");
  }

  @Test
  @DisplayName("MKT-4 looked at again and not right yet: foreign again, nobody waits for ever")
  void notPutRight() throws Exception {
    marketplace.shows(DEAD, ONE);
    assertThat(hold(lookedAtAgain()).outcome()).isInstanceOf(Outcome.Foreign.class);
    marketplace.shows(shown("2590001", Life.SPLITTABLE, 2));
    assertThat(hold(lookedAtAgain()).outcome()).isInstanceOf(Outcome.Foreign.class);
    assertThat(announced).isEmpty();
  }

  @Test
  @DisplayName("MKT-4 looked at again and the source is as it was: told now, without a grace time")
  void asItWas() throws Exception {
    marketplace.shows(SOURCE).shows(SOURCE).answers(ACCEPTED).shows(DEAD, ONE, TWO);
    assertThat(hold(lookedAtAgain()).outcome()).isInstanceOf(Outcome.Succeeded.class);
    assertThat(marketplace.calls).containsExactly("read", "read", "submit", "read");
    assertThat(announced).hasSize(1);
  }

  @Test
  @DisplayName("MKT-3 a refusal is believed only after a look")
  void rejected() throws Exception {
    marketplace
        .shows(SOURCE)
        .answers(new Submission.Rejected("STATE", "not Picking"))
        .shows(SOURCE);
    var result = hold(fresh());
    assertThat(result.outcome()).isEqualTo(new Outcome.Refused("STATE", "not Picking"));
    assertThat(result.certainlyNotApplied()).isTrue();

    marketplace
        .shows(SOURCE)
        .answers(new Submission.Rejected("STATE", "not Picking"))
        .shows(DEAD, ONE, TWO);
    assertThat(hold(fresh()).outcome()).isInstanceOf(Outcome.Succeeded.class);
  }

  @Test
  @DisplayName("MKT-5 throttled and unauthorised submissions leave no doubt")
  void notTaken() throws Exception {
    marketplace.shows(SOURCE).answers(new Submission.Throttled(Duration.ofSeconds(9), "429"));
    assertThat(hold(fresh()).certainlyNotApplied()).isTrue();
    marketplace.shows(SOURCE).answers(new Submission.Unauthorised("wrong secret"));
    assertThat(hold(fresh()).certainlyNotApplied()).isTrue();
  }

  @Test
  @DisplayName("MKT-3 a read that fails while in doubt keeps the doubt")
  void unreadable() throws Exception {
    marketplace.shows(new Fault.Throttled(Duration.ofSeconds(9), "429"));
    assertThat(hold(inDoubt(Duration.ofHours(1))).certainlyNotApplied()).isFalse();
  }
}
