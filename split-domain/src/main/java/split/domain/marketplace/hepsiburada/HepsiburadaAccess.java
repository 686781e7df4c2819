package split.domain.marketplace.hepsiburada;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import split.domain.marketplace.Account;
import split.domain.marketplace.Capability.RateClass;
import split.domain.marketplace.Fault;
import split.domain.marketplace.Rate;
import split.domain.marketplace.Verdict;

/**
 * How one merchant is known to Hepsiburada.
 *
 * @param authorization null where the channel has no credentials: Hepsiburada itself then says so
 */
record HepsiburadaAccess(String merchantId, String authorization, String userAgent) {
  /** All calls of a merchant together. */
  static final RateClass LIMIT = new RateClass(1000, Duration.ofSeconds(1));

  static final String BUDGET = "CALLS";

  private static final Pattern GUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern USER_AGENT = Pattern.compile("[\\x21-\\x7e]([\\x20-\\x7e]{0,99})");

  /** Misconfigured where the settings leave nobody to speak for: no call could be right. */
  static Verdict<HepsiburadaAccess> of(Account account) {
    Optional<String> merchant = merchantId(account);
    if (merchant.isEmpty()) {
      return misconfigured("merchant_id is missing or is no GUID");
    }
    Optional<String> userAgent =
        text(account, "user_agent").filter(name -> USER_AGENT.matcher(name).matches());
    if (userAgent.isEmpty()) {
      return misconfigured("user_agent is missing or cannot be one");
    }
    return new Verdict.Usable<>(
        new HepsiburadaAccess(merchant.get(), authorization(account), userAgent.get()));
  }

  static Optional<String> merchantId(Account account) {
    return text(account, "merchant_id").filter(id -> GUID.matcher(id).matches());
  }

  Rate rate() {
    return new Rate("hepsiburada:" + merchantId + ":" + BUDGET, LIMIT);
  }

  private static String authorization(Account account) {
    Optional<String> username = text(account, "username");
    Optional<String> password = text(account, "password");
    if (username.isEmpty() || password.isEmpty()) {
      return null;
    }
    byte[] pair = (username.get() + ":" + password.get()).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  private static Verdict<HepsiburadaAccess> misconfigured(String detail) {
    return new Verdict.Failed<>(new Fault.Misconfigured(detail));
  }

  private static Optional<String> text(Account account, String name) {
    return account.setting(name).map(String::strip);
  }

  @Override
  public String toString() {
    return "HepsiburadaAccess[" + merchantId + "]";
  }
}
