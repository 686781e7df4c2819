package split.domain.splitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import split.domain.channel.EffectiveChannel;
import split.domain.marketplace.Account;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.Fault;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.Marketplaces;
import split.domain.marketplace.Reading;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.Submission;
import split.domain.operation.Announcement;
import split.domain.operation.OperationHandler;
import split.domain.operation.Outcome;
import split.domain.operation.Performed;
import split.vocabulary.LeasedOperation;

/**
 * The remote operation {@code carry_over}: gives a confirmed child what its source had and the
 * request wished: the status it fell back from, boxes, weight, carrier (SPL-17). Safe to repeat.
 */
@ApplicationScoped
public class CarryOverOperation implements OperationHandler {
  static final String KIND = "carry_over";

  @Inject private WorkReading reading;
  @Inject private SubjectReviving reviving;
  @Inject private Marketplaces marketplaces;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<String> beginAnew(long subjectId) {
    return reviving.child(subjectId);
  }

  @Override
  public Performed perform(
      LeasedOperation operation, EffectiveChannel channel, Announcement announcement) {
    ConfirmedChild child = reading.confirmedChild(operation.subjectId());
    Account account = new Account(channel.slug(), channel.settings(), new Exchanges());
    Outcome outcome = apply(child, marketplaces.of(channel.marketplace()), account);
    return new Performed(outcome, true, account.exchanges().steps(), Performed.Effect.NONE);
  }

  private static Outcome apply(ConfirmedChild child, Marketplace marketplace, Account account) {
    return switch (marketplace.read(account, child.query())) {
      case Fault fault -> Outcomes.of(fault);
      case Reading.Found found -> {
        Optional<RemotePackage> shown =
            found.packages().stream()
                .filter(remote -> remote.id().equals(child.remoteId()))
                .findFirst();
        yield shown
            .map(remote -> outcome(marketplace.carryOver(account, remote, child.wish())))
            .orElseGet(
                () ->
                    new Outcome.Refused(
                        "package_gone", "the marketplace no longer shows the package"));
      }
    };
  }

  private static Outcome outcome(Submission submission) {
    return switch (submission) {
      case Submission.Accepted accepted ->
          new Outcome.Succeeded("the package has what was to be carried over");
      case Submission.Rejected rejected -> new Outcome.Refused(rejected.code(), rejected.detail());
      case Submission.Unknown unknown -> new Outcome.Unreachable(unknown.detail());
      case Submission.Throttled throttled ->
          new Outcome.Throttled(throttled.retryAfter(), throttled.detail());
      case Submission.Unauthorised unauthorised -> new Outcome.Unauthorised(unauthorised.detail());
    };
  }
}
