package split.web.console.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParcelsTest {
  private final Parcels parcels = new Parcels(List.of(1, 4));

  @ParameterizedTest(name = "SPL-7 {1} of line {0} from {2} to {3}: {4} move")
  @CsvSource({
    "1, 3, -1, 0, 3",
    "1, 9, -1, 0, 4",
    "1, -2, -1, 0, 0",
    "1, 1, 0, 1, 0",
    "1, 1, -1, -1, 0",
    "1, 1, -1, 2, 0",
    "1, 1, -2, 0, 0",
    "2, 1, -1, 0, 0",
    "-1, 1, -1, 0, 0",
  })
  void moves(int line, int amount, int from, int to, int moved) {
    assertThat(parcels.move(line, from, amount, to)).isEqualTo(moved);
    assertThat(total()).isEqualTo(5);
    assertThat(parcels.isUntouched()).isEqualTo(moved == 0);
  }

  @Test
  @DisplayName("SPL-7 what a removed parcel held is left")
  void removes() {
    parcels.move(1, Parcels.LEFT, 3, 0);
    parcels.remove(0);
    assertThat(parcels.count()).isOne();
    assertThat(parcels.units(Parcels.LEFT, 1)).isEqualTo(4);
    parcels.remove(7);
    assertThat(parcels.count()).isOne();
  }

  @Test
  @DisplayName("SPL-7 each line and each unit get a parcel of their own, if there is room")
  void each() {
    assertThat(parcels.eachLine()).isTrue();
    assertThat(parcels.count()).isEqualTo(2);
    assertThat(parcels.units(1, 1)).isEqualTo(4);
    assertThat(parcels.eachUnit()).isTrue();
    assertThat(parcels.count()).isEqualTo(5);
    assertThat(parcels.isEmpty(Parcels.LEFT)).isTrue();
    assertThat(new Parcels(List.of(Parcels.MOST + 1)).eachUnit()).isFalse();
    IntStream.range(5, Parcels.MOST).forEach(room -> assertThat(parcels.add()).isTrue());
    assertThat(parcels.add()).isFalse();
    assertThat(total()).isEqualTo(5);
  }

  private int total() {
    return IntStream.range(Parcels.LEFT, parcels.count())
        .map(place -> parcels.units(place, 0) + parcels.units(place, 1))
        .sum();
  }
}
