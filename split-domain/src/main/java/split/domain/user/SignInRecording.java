package split.domain.user;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import split.persistence.flowlog.FlowLog;
import split.persistence.user.ConsoleUser;
import split.persistence.user.ConsoleUsers;
import split.vocabulary.CorrelationId;
import split.vocabulary.Role;
import split.vocabulary.Step;

/** Writes down who tries to sign in and who succeeds, each in a short transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInRecording {
  @Inject private ConsoleUsers users;
  @Inject private FlowLog flowLog;
  @Inject private Clock clock;

  sealed interface Attempt {
    /**
     * @param hash of the password; null for a user who has none here, or may not sign in
     */
    record Begun(String hash) implements Attempt {}

    record Refused(Duration rest) implements Attempt {}

    record Unknown() implements Attempt {}
  }

  /** Counts the attempt as failed until {@link #succeed}. */
  public Attempt begin(String name) {
    Instant now = clock.instant();
    Optional<ConsoleUser> found = users.lockedNamed(name).filter(ConsoleUser::isLocal);
    if (found.isEmpty()) {
      return new Attempt.Unknown();
    }
    ConsoleUser user = found.get();
    Duration wait = SignInPolicy.wait(user.failures(), user.failedAt(), now);
    if (wait.isPositive()) {
      return new Attempt.Refused(wait);
    }
    user.fail(now);
    return new Attempt.Begun(user.isEnabled() ? user.passwordHash() : null);
  }

  public void refuse(String name, CorrelationId correlationId) {
    log(Step.refused("sign_in_refused", null, name), correlationId, clock.instant());
  }

  public Optional<UserFacts> succeed(String name, CorrelationId correlationId) {
    Instant now = clock.instant();
    return users
        .lockedNamed(name)
        .filter(ConsoleUser::isEnabled)
        .map(user -> welcome(user, correlationId, now));
  }

  /** A user whom the server's registry knows is known here from the first time on. */
  public Optional<UserFacts> admit(String name, Role role, CorrelationId correlationId) {
    Instant now = clock.instant();
    ConsoleUser user = users.lockedNamed(name).orElseGet(() -> added(name, role, now));
    if (user.isLocal() || !user.isEnabled()) {
      return Optional.empty();
    }
    user.take(role);
    return Optional.of(welcome(user, correlationId, now));
  }

  private UserFacts welcome(ConsoleUser user, CorrelationId correlationId, Instant now) {
    user.signIn(now);
    String message = user.name() + " as " + user.role().wire();
    log(Step.done("signed_in", message), correlationId, now);
    return UserFacts.of(user);
  }

  private ConsoleUser added(String name, Role role, Instant now) {
    ConsoleUser user = new ConsoleUser(name, role, null, now);
    users.add(user);
    return user;
  }

  private void log(Step step, CorrelationId correlationId, Instant now) {
    flowLog.add(correlationId.value(), null, UserKeeping.FLOW, null, List.of(step), now);
  }
}
