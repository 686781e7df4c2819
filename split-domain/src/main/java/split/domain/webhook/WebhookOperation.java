package split.domain.webhook;

/** The kind of remote operation that tells one target of one event. */
final class WebhookOperation {
  static final String KIND = "webhook";

  private WebhookOperation() {}
}
