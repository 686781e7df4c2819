package split.sandbox.hepsiburada;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What the owner of a shop has agreed with Hepsiburada. */
public record ShopSettings(
    String username,
    String password,
    int rateLimit,
    Duration rateWindow,
    Optional<Webhook> webhook) {
  public static final int USUAL_LIMIT = 1000;
  public static final Duration USUAL_WINDOW = Duration.ofSeconds(1);

  /** Where the shop wants to be told of what happens; {@code base} ends without a slash. */
  public record Webhook(URI base, String username, String password) {}

  public static ShopSettings of(String username, String password) {
    return new ShopSettings(username, password, USUAL_LIMIT, USUAL_WINDOW, Optional.empty());
  }

  boolean admits(String name, String secret) {
    return username.equals(name) && password.equals(secret);
  }
}
