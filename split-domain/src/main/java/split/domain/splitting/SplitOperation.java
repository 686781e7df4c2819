package split.domain.splitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import split.domain.channel.EffectiveChannel;
import split.domain.marketplace.Account;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.Marketplaces;
import split.domain.operation.Announcement;
import split.domain.operation.OperationHandler;
import split.domain.operation.Outcome;
import split.domain.operation.Performed;
import split.vocabulary.LeasedOperation;

/**
 * The remote operation {@code split_packages}: tells the marketplace of one split and proves that
 * it followed.
 */
@ApplicationScoped
public class SplitOperation implements OperationHandler {
  @Inject private WorkReading reading;
  @Inject private SubjectReviving reviving;
  @Inject private SplitProgressing progressing;
  @Inject private Marketplaces marketplaces;
  @Inject private Clock clock;

  @Override
  public String kind() {
    return SplitStoring.KIND;
  }

  @Override
  public Optional<String> beginAnew(long subjectId) {
    return reviving.split(subjectId);
  }

  @Override
  public Performed perform(
      LeasedOperation operation, EffectiveChannel channel, Announcement announcement)
      throws Announcement.LeaseLost {
    Optional<Work> turn = reading.read(operation);
    if (turn.isEmpty()) {
      return blocked("an earlier operation of this split has not ended yet");
    }
    Work work = turn.get();
    if (work.source().remoteId() == null) {
      return reading.mayStillCome(work.source().id())
          ? blocked("the source has no id at the marketplace yet")
          : neverCame(work);
    }
    Account account = new Account(channel.slug(), channel.settings(), new Exchanges());
    SplitConversation.Announcing announcing =
        (snapshot, status) ->
            announcement.announce(snapshot.text(), () -> progressing.sent(work, status));
    var conversation =
        new SplitConversation(
            marketplaces.of(channel.marketplace()), account, work, announcing, clock.instant());
    SplitConversation.Result result = conversation.hold(operation);
    return new Performed(
        result.outcome(),
        result.certainlyNotApplied(),
        account.exchanges().steps(),
        (decision, settled) -> progressing.after(decision, settled, work, result));
  }

  private Performed neverCame(Work work) {
    Outcome outcome =
        new Outcome.Refused("source_never_came", "the split that was to make the source has ended");
    return new Performed(
        outcome,
        true,
        List.of(),
        (decision, settled) ->
            progressing.after(
                decision, settled, work, SplitConversation.Result.notApplied(outcome)));
  }

  private static Performed blocked(String why) {
    return new Performed(new Outcome.Blocked(why), false, List.of(), Performed.Effect.NONE);
  }
}
