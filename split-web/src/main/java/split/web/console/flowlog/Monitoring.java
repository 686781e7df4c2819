package split.web.console.flowlog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import split.domain.flowlog.LogReading;
import split.view.flowlog.LogRow;
import split.vocabulary.FlowTitle;
import split.web.console.CsvFile;
import split.web.console.LazyRows;
import split.web.console.Look;
import split.web.console.user.Visitor;

/** The log as operators read it (N11-5): found by any id, filtered, page by page, or as a file. */
@Named
@RequestScoped
public class Monitoring {
  private static final List<String> OTHERS =
      List.of(
          "carry_over",
          "circuit",
          "alarm",
          "notification",
          "package_command",
          "package_planning",
          "order_status_sync",
          "remote_invoice",
          "seller_center",
          "token",
          "user",
          "webhook");

  @Inject private LogReading log;
  @Inject private LogSearch search;
  @Inject private Visitor visitor;
  @Inject private Look look;

  private LazyRows<LogRow> rows;

  public LazyRows<LogRow> getRows() {
    if (rows == null) {
      rows =
          new LazyRows<>(
              window -> log.page(search.filter(look), search.id(), visitor.scope(), window));
    }
    return rows;
  }

  /** By their names in the log: the sixteen of a sales channel, then what Split does besides. */
  public List<String> getFlows() {
    return Stream.concat(Stream.of(FlowTitle.values()).map(FlowTitle::wire), OTHERS.stream())
        .toList();
  }

  public void export() throws IOException {
    CsvFile.answer(
        "split-log.csv",
        out -> LogFile.write(log.export(search.filter(look), search.id(), visitor.scope()), out));
  }
}
