package split.web.console.oms;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** Which command on which package a page is about, as the address says. */
@Named
@ViewScoped
public class CommandAddress implements Serializable {
  private static final long serialVersionUID = 1L;

  private Long id;
  private Long transition;

  /** Opens the package, to show what has become of it. */
  String opened() {
    return "/console/package?faces-redirect=true&id=" + id;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Long getTransition() {
    return transition;
  }

  public void setTransition(Long transition) {
    this.transition = transition;
  }
}
