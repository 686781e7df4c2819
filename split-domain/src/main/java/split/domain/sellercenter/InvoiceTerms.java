package split.domain.sellercenter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * {@code remote_invoice_call}: where and how an invoice is asked for. With secrets in clear: never
 * to be logged.
 */
public record InvoiceTerms(
    Auth auth,
    Timeouts timeouts,
    String remoteUrl,
    boolean generateInvoiceNumber,
    boolean generateInvoiceUrl) {
  private static final long USUAL_SECONDS = 10;
  private static final long LONGEST_READ = 35;
  private static final long LONGEST_CONNECT = 15;
  private static final String USUAL_PREFIX = "Bearer";

  /**
   * @param requestType {@code anonymous}, {@code basic_auth} or {@code token}
   */
  public record Auth(
      String requestType, String username, String password, String token, String tokenPrefix) {}

  /** In seconds; what is longer is cut, since a call has to end within its lease. */
  public record Timeouts(Long read, Long connect) {
    private static final Timeouts USUAL = new Timeouts(null, null);
  }

  Credential credential() {
    return switch (auth.requestType()) {
      case "basic_auth" -> Credential.basic(auth.username(), auth.password());
      case "token" ->
          Credential.token(
              auth.tokenPrefix() == null ? USUAL_PREFIX : auth.tokenPrefix(), auth.token());
      default -> Credential.ANONYMOUS;
    };
  }

  String base() {
    return remoteUrl.replaceAll("/+$", "");
  }

  Duration connect() {
    return seconds(said().connect(), LONGEST_CONNECT);
  }

  Duration read() {
    return seconds(said().read(), LONGEST_READ);
  }

  /** The same each time; null if it is the service that numbers. */
  String madeNumber(String packageNumber) {
    return generateInvoiceNumber ? "INV-" + packageNumber : null;
  }

  /** The same each time; null if it is the service that says where the invoice is. */
  String madeUrl(String number) {
    return generateInvoiceUrl
        ? base() + "/" + URLEncoder.encode(number, StandardCharsets.UTF_8)
        : null;
  }

  private Timeouts said() {
    return timeouts == null ? Timeouts.USUAL : timeouts;
  }

  private static Duration seconds(Long wanted, long longest) {
    return Duration.ofSeconds(Math.min(longest, wanted == null ? USUAL_SECONDS : wanted));
  }

  @Override
  public String toString() {
    return "InvoiceTerms[" + remoteUrl + "]";
  }
}
