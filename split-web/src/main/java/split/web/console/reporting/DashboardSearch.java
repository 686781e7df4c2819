package split.web.console.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What of the figures a viewer wants to see, as it stands in the page's address. */
@Named
@ViewScoped
public class DashboardSearch implements Serializable {
  private static final long serialVersionUID = 1L;

  private String span;
  private String channel;

  /** Opens the page anew, so that its address says what is shown. */
  public String show() {
    return "/console/dashboard?faces-redirect=true&includeViewParams=true";
  }

  Span chosen() {
    return Span.of(span);
  }

  public List<Span> getSpans() {
    return List.of(Span.values());
  }

  public String getSpan() {
    return chosen().wire();
  }

  public void setSpan(String span) {
    this.span = span;
  }

  public String getChannel() {
    return channel;
  }

  public void setChannel(String channel) {
    this.channel = channel;
  }
}
