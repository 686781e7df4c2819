package split.web.console.flowtrigger;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** Of which channel flows are shown, as the page's address says. */
@Named
@ViewScoped
public class FlowAddress implements Serializable {
  private static final long serialVersionUID = 1L;

  private String channel;

  public String show() {
    return "/console/flows?faces-redirect=true&includeViewParams=true";
  }

  public String getChannel() {
    return channel;
  }

  public void setChannel(String channel) {
    this.channel = channel;
  }
}
