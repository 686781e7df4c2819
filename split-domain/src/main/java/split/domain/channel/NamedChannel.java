package split.domain.channel;

import java.util.List;
import java.util.Optional;
import split.persistence.channel.Channel;
import split.persistence.channel.Channels;
import split.vocabulary.Code;
import split.vocabulary.Violation;

/**
 * The channel that a wish is about.
 *
 * @param slug as it was said; null for no single one
 */
public record NamedChannel(String slug, Optional<Channel> found) {
  public static NamedChannel of(String slug, Channels channels) {
    return new NamedChannel(slug, Optional.ofNullable(slug).flatMap(channels::bySlug));
  }

  /** Null for no single one. */
  public Long id() {
    return found.map(Channel::id).orElse(null);
  }

  public List<Violation> violations() {
    return slug == null || found.isPresent()
        ? List.of()
        : List.of(
            new Violation(
                Code.CHANNEL_NOT_FOUND, "/channel", "no channel has this slug", null, slug));
  }
}
