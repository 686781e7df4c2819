package split.domain.channel;

import java.util.List;
import java.util.stream.Stream;

/** A channel in a list: what it is, and what it lacks. */
public record ChannelOverview(ChannelFacts facts, Readiness readiness) {
  /** Settings without which it cannot be active, or what is on does not work. */
  public List<String> missing() {
    return Stream.concat(
            Stream.of(readiness.activation()),
            readiness.flags().stream().filter(Readiness.Lack::on))
        .flatMap(lack -> lack.missing().stream())
        .distinct()
        .toList();
  }

  public List<String> flagsOn() {
    return facts.featureFlags().entrySet().stream()
        .filter(flag -> flag.getValue())
        .map(flag -> flag.getKey())
        .toList();
  }
}
