package split.domain.user;

import java.time.Duration;

/** What became of an attempt to sign in. */
public sealed interface SignInAnswer {
  record Welcome(UserFacts user) implements SignInAnswer {}

  /** Whether name or password, nobody is told. */
  record Wrong() implements SignInAnswer {}

  /** No user here has the name; perhaps the server's registry knows it. */
  record Stranger() implements SignInAnswer {}

  /** Too many attempts failed; the password was not looked at. */
  record HeldBack(Duration rest) implements SignInAnswer {}
}
