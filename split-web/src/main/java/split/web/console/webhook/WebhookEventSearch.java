package split.web.console.webhook;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import split.view.webhook.WebhookEventFilter;
import split.vocabulary.DeliveryStatus;

/** Which deliveries a viewer means, as the page's address says. */
@Named
@ViewScoped
public class WebhookEventSearch implements Serializable {
  private static final long serialVersionUID = 1L;

  private String status;
  private Long webhook;

  /** Opens the page anew, so that its address says what is shown. */
  public String show() {
    return "/console/webhook-events?faces-redirect=true&includeViewParams=true";
  }

  WebhookEventFilter filter() {
    return new WebhookEventFilter(
        null, webhook, null, null, DeliveryStatus.of(status).orElse(null));
  }

  public DeliveryStatus[] getStatuses() {
    return DeliveryStatus.values();
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }

  public Long getWebhook() {
    return webhook;
  }

  public void setWebhook(Long webhook) {
    this.webhook = webhook;
  }
}
