package split.vocabulary;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Measures as people say them, in English. */
public final class Spoken {
  private static final List<String> UNITS = List.of("day", "hour", "minute", "second");

  private Spoken() {}

  /** Such as {@code 16 hours 0 minutes 1 second}: from the largest unit that counts to the last. */
  public static String of(Duration duration) {
    List<Long> parts =
        List.of(
            duration.toDays(),
            (long) duration.toHoursPart(),
            (long) duration.toMinutesPart(),
            (long) duration.toSecondsPart());
    List<Integer> counting =
        IntStream.range(0, parts.size()).filter(i -> parts.get(i) > 0).boxed().toList();
    return counting.isEmpty()
        ? "0 seconds"
        : IntStream.rangeClosed(counting.getFirst(), counting.getLast())
            .mapToObj(i -> counted(parts.get(i), UNITS.get(i)))
            .collect(Collectors.joining(" "));
  }

  public static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
