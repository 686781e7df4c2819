package split.bench.faults;

import java.util.stream.Stream;

/** Something that holds whatever happens. */
interface Invariant {
  /** In the words of the promise. */
  String name();

  /** One line for each time it does not hold. */
  Stream<String> broken(Evidence evidence);
}
