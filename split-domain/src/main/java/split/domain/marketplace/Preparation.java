package split.domain.marketplace;

/** How preparing a package for its split ended. */
public sealed interface Preparation permits Preparation.Ready, Preparation.Refused, Fault {
  record Ready() implements Preparation {}

  record Refused(String code, String detail) implements Preparation {}
}
