package split.vocabulary;

/** Where a transition leads. */
public sealed interface Destination {
  record To(PackageState state) implements Destination {}

  /** The state is left as it is, or is the command's own affair. */
  record Stay() implements Destination {}

  /** To where the package was before its present state. */
  record Back() implements Destination {}
}
