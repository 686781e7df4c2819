package split.web.console.splitting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import split.domain.splitting.SplitCancelling;
import split.web.console.Words;
import split.web.console.flowlog.Timeline;
import split.web.console.user.Visitor;

/** What a person can still do about a split that was sent off (SPL-19). */
@Named
@RequestScoped
public class SplitFollowing {
  @Inject private SplitCancelling cancelling;
  @Inject private Visitor visitor;
  @Inject private Words words;
  @Inject private Timeline timeline;

  private String correlationId;

  public String cancel() {
    cancelling
        .cancel(visitor.caller(), correlationId)
        .ifPresentOrElse(words::refused, () -> words.done("timeline.cancelled"));
    return "/console/timeline?faces-redirect=true&id=" + correlationId;
  }

  /** Of the split that the page shows. */
  public String getCorrelationId() {
    return timeline.getCorrelationId();
  }

  public void setCorrelationId(String correlationId) {
    this.correlationId = correlationId;
  }
}
