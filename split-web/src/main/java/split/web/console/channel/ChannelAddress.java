package split.web.console.channel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** Which channel a page is about, and what is wished for its history, as the address says. */
@Named
@ViewScoped
public class ChannelAddress implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String SETTINGS =
      "/console/channel?faces-redirect=true&includeViewParams=true";
  private static final String HISTORY =
      "/console/channel-history?faces-redirect=true&includeViewParams=true";

  private String slug;
  private String pointer;
  private Long ask;

  /** Opens the channel anew, so that it is shown as it is stored. */
  String settings() {
    return SETTINGS;
  }

  /**
   * Opens the history anew.
   *
   * @param change that somebody has to decide about first; null for none
   */
  public String history(Long change) {
    ask = change;
    return HISTORY;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getPointer() {
    return pointer;
  }

  public void setPointer(String pointer) {
    this.pointer = pointer;
  }

  public Long getAsk() {
    return ask;
  }

  public void setAsk(Long ask) {
    this.ask = ask;
  }
}
