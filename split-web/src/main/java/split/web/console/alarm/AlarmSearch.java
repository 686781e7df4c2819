package split.web.console.alarm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import split.view.alarm.AlarmFilter;
import split.vocabulary.AlarmKind;

/** Which alarms a viewer means, as the page's address says: the open ones, unless it says more. */
@Named
@ViewScoped
public class AlarmSearch implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String OPEN = "open";
  private static final String PAST = "past";

  private String state = OPEN;
  private String kind;
  private String channel;

  /** Opens the page anew, so that its address says what is shown. */
  public String show() {
    return "/console/alarms?faces-redirect=true&includeViewParams=true";
  }

  AlarmFilter filter() {
    Boolean open =
        switch (state) {
          case OPEN -> true;
          case PAST -> false;
          default -> null;
        };
    return new AlarmFilter(null, kind(), channel, open);
  }

  private AlarmKind kind() {
    return Arrays.stream(AlarmKind.values())
        .filter(each -> each.wire().equals(kind))
        .findFirst()
        .orElse(null);
  }

  public AlarmKind[] getKinds() {
    return AlarmKind.values();
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state == null ? OPEN : state;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getChannel() {
    return channel;
  }

  public void setChannel(String channel) {
    this.channel = channel;
  }
}
