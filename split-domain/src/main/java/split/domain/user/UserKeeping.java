package split.domain.user;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import split.domain.access.Needs;
import split.persistence.flowlog.FlowLog;
import split.persistence.user.ConsoleUser;
import split.persistence.user.ConsoleUsers;
import split.vocabulary.Caller;
import split.vocabulary.Code;
import split.vocabulary.CorrelationId;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.vocabulary.Role;
import split.vocabulary.Step;
import split.vocabulary.Violation;

/** Adds and changes users of the console, on record (SEC-4). */
@Stateless
public class UserKeeping {
  static final String FLOW = "user";

  @Inject private ConsoleUsers users;
  @Inject private Passwords passwords;
  @Inject private FlowLog flowLog;
  @Inject private Clock clock;
  @Inject private Event<UserChanged> changed;

  @Needs(Right.ADMIN)
  public List<UserFacts> all(Caller caller) {
    return users.all().stream().map(UserFacts::of).toList();
  }

  @Needs(Right.ADMIN)
  public Optional<Refusal> add(
      Caller caller, CorrelationId correlationId, String name, Role role, String password) {
    List<Violation> violations = UserPolicy.violations(name, password);
    if (!violations.isEmpty()) {
      return Optional.of(Refusal.of(violations));
    }
    if (users.named(name).isPresent()) {
      return Optional.of(Refusal.of(Code.USER_EXISTS, "a user has this name"));
    }
    users.add(new ConsoleUser(name, role, passwords.hash(password), clock.instant()));
    log("user_added", name + " as " + role.wire(), caller, correlationId);
    return Optional.empty();
  }

  @Needs(Right.ADMIN)
  public Optional<Refusal> changeRole(
      Caller caller, CorrelationId correlationId, String name, Role role) {
    return change(
        name,
        role == Role.ADMINISTRATOR,
        user -> user.take(role),
        "user_role_changed",
        name + " is " + role.wire(),
        caller,
        correlationId);
  }

  @Needs(Right.ADMIN)
  public Optional<Refusal> disable(Caller caller, CorrelationId correlationId, String name) {
    return change(
        name,
        false,
        user -> user.disable(clock.instant()),
        "user_disabled",
        name,
        caller,
        correlationId);
  }

  @Needs(Right.ADMIN)
  public Optional<Refusal> enable(Caller caller, CorrelationId correlationId, String name) {
    return change(name, true, ConsoleUser::enable, "user_enabled", name, caller, correlationId);
  }

  @Needs(Right.ADMIN)
  public Optional<Refusal> changePassword(
      Caller caller, CorrelationId correlationId, String name, String password) {
    Optional<Violation> violation = UserPolicy.passwordViolation(name, password);
    if (violation.isPresent()) {
      return violation.map(found -> Refusal.of(List.of(found)));
    }
    String hash = passwords.hash(password);
    return change(
        name,
        true,
        user -> user.changePassword(hash),
        "user_password_changed",
        name,
        caller,
        correlationId);
  }

  /** Everybody is locked, so that of two administrators who disable each other one stays. */
  private Optional<Refusal> change(
      String name,
      boolean staysAdministrator,
      Consumer<ConsoleUser> verb,
      String step,
      String message,
      Caller caller,
      CorrelationId correlationId) {
    List<UserFacts> before = users.locked().stream().map(UserFacts::of).toList();
    Optional<ConsoleUser> found = users.named(name);
    if (found.isEmpty()) {
      return Optional.of(Refusal.of(Code.NOT_FOUND, "no user has this name"));
    }
    Optional<Refusal> obstacle =
        UserPolicy.obstacle(
            UserPolicy.administrators(before), UserFacts.of(found.get()), staysAdministrator);
    if (obstacle.isEmpty()) {
      verb.accept(found.get());
      changed.fire(new UserChanged(name));
      log(step, message, caller, correlationId);
    }
    return obstacle;
  }

  private void log(String step, String message, Caller caller, CorrelationId correlationId) {
    flowLog.add(
        correlationId.value(),
        null,
        FLOW,
        null,
        List.of(Step.done(step, message + ", by " + caller.name())),
        clock.instant());
  }
}
