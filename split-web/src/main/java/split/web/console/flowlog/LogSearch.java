package split.web.console.flowlog;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import split.view.flowlog.LogFilter;
import split.web.console.Look;

/** What of the log a viewer wants to see, as it stands in the page's address. */
@Named
@ViewScoped
public class LogSearch implements Serializable {
  private static final long serialVersionUID = 1L;

  private String search;
  private String flow;
  private String code;
  private String outcome;
  private String from;
  private String to;

  /** Opens the page anew, so that its address says what is shown. */
  public String show() {
    return "/console/monitoring?faces-redirect=true&includeViewParams=true";
  }

  String id() {
    return search == null || search.isBlank() ? null : search.strip();
  }

  LogFilter filter(Look look) {
    return new LogFilter(null, flow, null, ok(), code, look.instant(from), look.instant(to));
  }

  /** The same as the query of an address, for a later day. */
  String query() {
    return Stream.of(
            part("search", search),
            part("flow", flow),
            part("code", code),
            part("outcome", outcome),
            part("from", from),
            part("to", to))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("&"));
  }

  private static String part(String name, String value) {
    return value == null || value.isBlank()
        ? ""
        : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private Boolean ok() {
    return outcome == null ? null : outcome.equals("ok");
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(String search) {
    this.search = search;
  }

  public String getFlow() {
    return flow;
  }

  public void setFlow(String flow) {
    this.flow = flow;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
