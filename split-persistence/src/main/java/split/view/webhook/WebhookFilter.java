package split.view.webhook;

/** What must be true of the webhooks wanted; null leaves it open. */
public record WebhookFilter(Long id, String eventType, String targetUrl, Boolean active) {
  public static final WebhookFilter ALL = new WebhookFilter(null, null, null, null);

  public static WebhookFilter of(long id) {
    return new WebhookFilter(id, null, null, null);
  }
}
