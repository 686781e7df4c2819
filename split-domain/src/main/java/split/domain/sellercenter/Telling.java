package split.domain.sellercenter;

/** What is to be done about one state of a package. */
public sealed interface Telling {
  record Tell(ItemUpdate update) implements Telling {}

  /** An older state is on its way. */
  record Wait() implements Telling {}

  /** A later state is told instead. */
  record Overtaken() implements Telling {}
}
