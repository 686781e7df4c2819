package split.web.console.webhook;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import split.domain.webhook.CountdownChoice;
import split.domain.webhook.WebhookConfig;
import split.domain.webhook.WebhookView;
import split.domain.webhook.WebhookWish;

/** What somebody is about to say about a webhook. */
@Named
@ViewScoped
public class WebhookForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private Long webhook;
  private String eventType;
  private String targetUrl;
  private String headers;
  private String secret;
  private Long channel;
  private boolean refusals;
  private final CountdownInput countdown = new CountdownInput();

  /** Opens the page anew, without a webhook. */
  public String close() {
    return "/console/webhooks?faces-redirect=true";
  }

  void fill(WebhookView known) {
    WebhookConfig config = WebhookConfig.of(known.row().config());
    eventType = known.row().eventType();
    targetUrl = known.row().targetUrl();
    headers = HeaderLines.written(known.headers());
    channel = config.omsChannelId();
    refusals = Boolean.TRUE.equals(config.retriesRefusals());
    countdown.fill(CountdownChoice.of(known.row().countdown()));
  }

  /** A secret that is not typed stays as it is. */
  WebhookWish wish() {
    return new WebhookWish(
        eventType,
        targetUrl,
        HeaderLines.read(headers),
        secret == null || secret.isEmpty() ? null : secret,
        new WebhookConfig(channel, refusals ? true : null).json(),
        countdown.chosen().json(),
        null);
  }

  public CountdownInput getCountdown() {
    return countdown;
  }

  /** Null for a new one. */
  public Long getWebhook() {
    return webhook;
  }

  public void setWebhook(Long webhook) {
    this.webhook = webhook;
  }

  public String getEventType() {
    return eventType;
  }

  public void setEventType(String eventType) {
    this.eventType = eventType;
  }

  public String getTargetUrl() {
    return targetUrl;
  }

  public void setTargetUrl(String targetUrl) {
    this.targetUrl = targetUrl;
  }

  public String getHeaders() {
    return headers;
  }

  public void setHeaders(String headers) {
    this.headers = headers;
  }

  public String getSecret() {
    return secret;
  }

  public void setSecret(String secret) {
    this.secret = secret;
  }

  public Long getChannel() {
    return channel;
  }

  public void setChannel(Long channel) {
    this.channel = channel;
  }

  public boolean isRefusals() {
    return refusals;
  }

  public void setRefusals(boolean refusals) {
    this.refusals = refusals;
  }
}
