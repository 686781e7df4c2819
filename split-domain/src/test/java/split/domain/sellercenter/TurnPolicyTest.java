package split.domain.sellercenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import split.domain.sellercenter.TurnPolicy.Place;
import split.vocabulary.FollowUpStatus;

class TurnPolicyTest {
  @ParameterizedTest(name = "OMS-2 state {0} of those that are {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | PENDING                   | TELL",
        "1 | SENDING                   | TELL",
        "2 | DONE PENDING              | TELL",
        "2 | FAILED PENDING            | TELL",
        "2 | PENDING PENDING           | TELL",
        "2 | SENDING PENDING           | WAIT",
        "3 | SENDING OVERTAKEN PENDING | WAIT",
        "1 | PENDING PENDING           | OVERTAKEN",
        "1 | SENDING PENDING           | OVERTAKEN",
        "1 | FAILED DONE               | OVERTAKEN",
        "2 | DONE PENDING DONE         | OVERTAKEN"
      })
  void turn(long id, String statuses, TurnPolicy.Turn wanted) {
    List<FollowUpStatus> all =
        Arrays.stream(statuses.split(" ")).map(FollowUpStatus::valueOf).toList();
    assertThat(TurnPolicy.of(id, numbered(all))).isEqualTo(wanted);
  }

  private static List<Place> numbered(List<FollowUpStatus> all) {
    return IntStream.range(0, all.size()).mapToObj(i -> new Place(i + 1L, all.get(i))).toList();
  }
}
