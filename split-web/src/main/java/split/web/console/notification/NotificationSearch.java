package split.web.console.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import split.view.notification.NotificationFilter;
import split.vocabulary.DeliveryStatus;

/** Which notifications a viewer means, as the page's address says. */
@Named
@ViewScoped
public class NotificationSearch implements Serializable {
  private static final long serialVersionUID = 1L;

  private String status;
  private Long alarm;

  /** Opens the page anew, so that its address says what is shown. */
  public String show() {
    return "/console/notifications?faces-redirect=true&includeViewParams=true";
  }

  NotificationFilter filter() {
    return new NotificationFilter(null, null, alarm, DeliveryStatus.of(status).orElse(null));
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

  public Long getAlarm() {
    return alarm;
  }

  public void setAlarm(Long alarm) {
    this.alarm = alarm;
  }
}
