package split.web.console.oms;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import split.view.oms.PackageFilter;
import split.vocabulary.PackageState;

/** Which packages a viewer wants to see, as it stands in the page's address. */
@Named
@ViewScoped
public class PackageSearch implements Serializable {
  private static final long serialVersionUID = 1L;

  private String search;
  private String channel;
  private String state;

  /** Opens the page anew, so that its address says what is shown. */
  public String show() {
    return "/console/packages?faces-redirect=true&includeViewParams=true";
  }

  String id() {
    return search == null || search.isBlank() ? null : search.strip();
  }

  PackageFilter filter() {
    return new PackageFilter(null, null, channel, PackageState.of(state).orElse(null));
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(String search) {
    this.search = search;
  }

  public String getChannel() {
    return channel;
  }

  public void setChannel(String channel) {
    this.channel = channel;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }
}
