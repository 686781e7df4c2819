package split.web.console.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import split.domain.reporting.Dashboard;
import split.view.reporting.Bucket;
import split.view.reporting.SplitCounts;
import split.web.console.Look;
import split.web.console.Numbers;
import split.web.console.Words;

/** Draws how splitting goes over time. */
@RequestScoped
public class Charts {
  private static final Scale SHARES = new Scale(1);

  @Inject private DashboardSearch search;
  @Inject private Look look;
  @Inject private Numbers numbers;
  @Inject private Words words;

  List<Chart> of(Dashboard dashboard) {
    List<Bucket> series = dashboard.series();
    return List.of(volume(series), success(series), times(series));
  }

  /** The begin of a bucket, in the viewer's zone. */
  String time(Instant begin) {
    return DateTimeFormatter.ofPattern(search.chosen().pattern(), look.getLocale())
        .withZone(look.getZone())
        .format(begin);
  }

  private Chart volume(List<Bucket> series) {
    Scale scale =
        Scale.upTo(series.stream().mapToLong(bucket -> bucket.counts().taken()).max().orElse(0));
    return new Chart(
        "volume",
        numbers.whole(scale.top()),
        scale.top() % 2 > 0 ? "" : numbers.whole(scale.top() / 2),
        edges(series),
        List.of("confirmed", "open", "cancelled", "failed"),
        Column.of(series, series.stream().map(this::title).toList(), scale),
        List.of());
  }

  private Chart success(List<Bucket> series) {
    Line line = Line.of("success", values(series, SplitCounts::successRate), SHARES);
    return new Chart(
        "success",
        numbers.percent(1.0),
        numbers.percent(0.5),
        edges(series),
        List.of(line.kind()),
        List.of(),
        List.of(line));
  }

  private Chart times(List<Bucket> series) {
    List<Double> half = values(series, counts -> seconds(counts.p50Millis()));
    List<Double> most = values(series, counts -> seconds(counts.p95Millis()));
    Scale scale =
        Scale.upTo(
            Stream.concat(half.stream(), most.stream())
                .mapToDouble(value -> value == null ? 0 : value)
                .max()
                .orElse(0));
    return new Chart(
        "times",
        numbers.took((long) (scale.top() * 1000)),
        numbers.took((long) (scale.top() * 500)),
        edges(series),
        List.of("p50", "p95"),
        List.of(),
        List.of(Line.of("p95", most, scale), Line.of("p50", half, scale)));
  }

  private static List<Double> values(List<Bucket> series, Function<SplitCounts, Double> figure) {
    return series.stream().map(Bucket::counts).map(figure).toList();
  }

  private static Double seconds(Long millis) {
    return millis == null ? null : millis / 1000.0;
  }

  private List<String> edges(List<Bucket> series) {
    return Stream.of(0, series.size() / 2, series.size() - 1)
        .map(series::get)
        .map(bucket -> time(bucket.from()))
        .toList();
  }

  private String title(Bucket bucket) {
    SplitCounts counts = bucket.counts();
    return words.of(
        "dashboard.column",
        time(bucket.from()),
        counts.taken(),
        counts.confirmed(),
        counts.failed() + counts.foreign());
  }
}
