package split.web.console.operation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import split.view.operation.OperationFilter;
import split.vocabulary.Intervention;
import split.vocabulary.OperationStatus;

/** Which operations a viewer means, and what is wished for them, as the page's address says. */
@Named
@ViewScoped
public class OperationSearch implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String HERE =
      "/console/failed-integration?faces-redirect=true&includeViewParams=true";

  private String channel;
  private String status;
  private String code;
  private String number;
  private String ask;
  private Long count;

  /** Opens the page anew, so that its address says what is shown. */
  public String show() {
    return ask(null);
  }

  /**
   * Opens the page with the count of what would be done.
   *
   * @param intervention its wire name; null for none
   */
  public String ask(String intervention) {
    ask = intervention;
    return HERE;
  }

  OperationFilter filter() {
    return new OperationFilter(channel, null, status(), code, number, null, null, null);
  }

  private OperationStatus status() {
    return Arrays.stream(OperationStatus.values())
        .filter(each -> each.wire().equals(status))
        .findFirst()
        .orElse(null);
  }

  /** Null if only looking is wished for. */
  Intervention intervention() {
    return Arrays.stream(Intervention.values())
        .filter(each -> each.wire().equals(ask))
        .findFirst()
        .orElse(null);
  }

  void counted(long found) {
    count = found;
  }

  /** How many it would be done to; null if that was not asked. */
  public Long getCount() {
    return count;
  }

  public String getChannel() {
    return channel;
  }

  public void setChannel(String channel) {
    this.channel = channel;
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getAsk() {
    return ask;
  }

  public void setAsk(String ask) {
    this.ask = ask;
  }
}
