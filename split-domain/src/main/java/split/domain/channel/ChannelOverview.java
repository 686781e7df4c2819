package split.domain.channel;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A channel in a list: what it is, what of it holds, and what it lacks. */
public record ChannelOverview(ChannelFacts facts, EffectiveSettings held, Readiness readiness) {
  public boolean isActive() {
    return held.active().value();
  }

  public List<String> flagsOn() {
    return held.flagValues().entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Settings without which it cannot be active, or what is on does not work. */
  public List<String> missing() {
    return Stream.concat(
            Stream.of(readiness.activation()),
            readiness.flags().stream().filter(Readiness.Lack::on))
        .flatMap(lack -> lack.missing().stream())
        .distinct()
        .toList();
  }
}
