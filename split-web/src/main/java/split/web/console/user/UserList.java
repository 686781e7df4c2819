package split.web.console.user;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import split.domain.user.UserFacts;
import split.domain.user.UserKeeping;
import split.vocabulary.Refusal;
import split.vocabulary.Role;
import split.web.console.Words;

/** The users of the console, for administrators. */
@Named
@RequestScoped
public class UserList {
  private static final String HERE = "/console/users?faces-redirect=true";

  @Inject private UserKeeping users;
  @Inject private Visitor visitor;
  @Inject private Words words;

  private String name;
  private String password;
  private Role role = Role.VIEWER;
  private List<UserFacts> all;

  public List<UserFacts> getAll() {
    if (all == null) {
      all = users.all(visitor.caller());
    }
    return all;
  }

  public Role[] getRoles() {
    return Role.values();
  }

  public String add() {
    return ended(
        users.add(visitor.caller(), visitor.correlationId(), name, role, password),
        "users.added",
        name);
  }

  public String changeRole(String of, Role to) {
    return ended(
        users.changeRole(visitor.caller(), visitor.correlationId(), of, to),
        "users.role_changed",
        of);
  }

  public String changePassword() {
    return ended(
        users.changePassword(visitor.caller(), visitor.correlationId(), name, password),
        "users.password_changed",
        name);
  }

  public String disable(String of) {
    return ended(
        users.disable(visitor.caller(), visitor.correlationId(), of), "users.disabled", of);
  }

  public String enable(String of) {
    return ended(users.enable(visitor.caller(), visitor.correlationId(), of), "users.enabled", of);
  }

  private String ended(Optional<Refusal> refusal, String done, String of) {
    refusal.ifPresentOrElse(words::refused, () -> words.done(done, of));
    return HERE;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }
}
