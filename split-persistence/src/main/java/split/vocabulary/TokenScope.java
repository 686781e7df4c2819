package split.vocabulary;

import java.util.Set;

/**
 * What a token is good for.
 *
 * @param channels slugs, or {@link #EVERY_CHANNEL} alone
 * @param rateLimit requests a second over which the caller is answered {@code rate_limited}; null
 *     for no limit
 */
public record TokenScope(Set<Right> rights, Set<String> channels, Integer rateLimit) {
  public static final String EVERY_CHANNEL = "*";

  public TokenScope {
    rights = Set.copyOf(rights);
    channels = Set.copyOf(channels);
  }

  public boolean allows(Right right) {
    return rights.contains(right) || rights.contains(Right.ADMIN);
  }

  public boolean covers(String slug) {
    return coversEveryChannel() || channels.contains(slug);
  }

  public boolean coversEveryChannel() {
    return channels.contains(EVERY_CHANNEL);
  }
}
