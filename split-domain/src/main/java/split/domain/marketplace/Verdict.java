package split.domain.marketplace;

import java.util.function.Function;

/** What one answer means. */
public sealed interface Verdict<T> {
  record Usable<T>(T answer) implements Verdict<T> {}

  /** A business "no": the marketplace understood and refused. */
  record Refused<T>(String code, String detail) implements Verdict<T> {}

  record Failed<T>(Fault fault) implements Verdict<T> {}

  default <R> Verdict<R> then(Function<T, Verdict<R>> next) {
    return switch (this) {
      case Usable<T>(T answer) -> next.apply(answer);
      case Refused<T>(String code, String detail) -> new Refused<>(code, detail);
      case Failed<T>(Fault fault) -> new Failed<>(fault);
    };
  }

  static <T> Verdict<T> unreadable(String detail) {
    return new Failed<>(new Fault.Unreachable("the answer cannot be read: " + detail));
  }
}
