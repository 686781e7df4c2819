package split.web.console.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.view.reporting.Bucket;
import split.view.reporting.SplitCounts;
import split.web.console.reporting.Column.Part;

class ChartTest {
  @ParameterizedTest(name = "N11-5 a chart of {0} at most reaches to {1}")
  @CsvSource({"0, 1", "0.4, 1", "1, 1", "2, 2", "3, 5", "7, 10", "11, 20", "4999, 5000"})
  void scale(double most, double top) {
    assertThat(Scale.upTo(most)).isEqualTo(new Scale(top));
  }

  @Test
  @DisplayName("N11-5 what became of splits stands one upon the other, on the ground")
  void column() {
    List<Bucket> series = List.of(bucket(0, 0, 0), bucket(10, 5, 2));
    List<Column> columns = Column.of(series, List.of("none", "some"), new Scale(10));
    assertThat(columns).extracting(Column::title).containsExactly("none", "some");
    assertThat(columns.getFirst().parts()).isEmpty();
    assertThat(columns.getLast())
        .isEqualTo(
            new Column(
                550,
                400,
                "some",
                List.of(
                    new Part("confirmed", 50, 50),
                    new Part("open", 20, 30),
                    new Part("failed", 0, 20))));
  }

  @Test
  @DisplayName("N11-5 a line is interrupted where there is no figure")
  void line() {
    List<Double> values = Arrays.asList(null, 1.0, 0.5, null, 0.0);
    assertThat(Line.of("success", values, new Scale(1)).pieces())
        .containsExactly("200.0,0.0 400.0,0.0 400.0,50.0 600.0,50.0", "800.0,100.0 1000.0,100.0");
  }

  private static Bucket bucket(long taken, long confirmed, long failed) {
    return new Bucket(Instant.EPOCH, new SplitCounts(taken, confirmed, failed, 0, 0, null, null));
  }
}
