package split.web.console.splitting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the units of a package are shared out while somebody edits a split. No unit is made up and
 * none is lost: what no parcel holds is left.
 */
public class Parcels implements Serializable {
  /** The place of what no parcel holds. */
  public static final int LEFT = -1;

  /** More would be no work for a page; the API takes what the marketplace takes. */
  static final int MOST = 50;

  private static final long serialVersionUID = 1L;

  private final ArrayList<Integer> quantities;
  private final ArrayList<ArrayList<Integer>> parcels = new ArrayList<>();

  /**
   * @param quantities units of each line of the package
   */
  Parcels(List<Integer> quantities) {
    this.quantities = new ArrayList<>(quantities);
    startOver();
  }

  int count() {
    return parcels.size();
  }

  int lines() {
    return quantities.size();
  }

  /** Units of a line in a parcel, or left. */
  int units(int place, int line) {
    return place == LEFT ? quantities.get(line) - shared(line) : parcels.get(place).get(line);
  }

  boolean isEmpty(int place) {
    return IntStream.range(0, lines()).allMatch(line -> units(place, line) == 0);
  }

  boolean isUntouched() {
    return IntStream.range(0, count()).allMatch(this::isEmpty);
  }

  /**
   * @return how many were moved: as many as are there, at most
   */
  int move(int line, int from, int amount, int to) {
    if (line < 0 || line >= lines() || !isPlace(from) || !isPlace(to) || from == to) {
      return 0;
    }
    int moved = Math.clamp(amount, 0, units(from, line));
    add(from, line, -moved);
    add(to, line, moved);
    return moved;
  }

  /**
   * @return whether there was room for one more
   */
  boolean add() {
    return parcels.size() < MOST && parcels.add(new ArrayList<>(Collections.nCopies(lines(), 0)));
  }

  /** What it held is left. */
  void remove(int place) {
    if (place >= 0 && place < count()) {
      parcels.remove(place);
    }
  }

  /** Everything is left, and two parcels wait to be filled. */
  final void startOver() {
    parcels.clear();
    add();
    add();
  }

  boolean eachLine() {
    return each(Collections.nCopies(lines(), 1));
  }

  boolean eachUnit() {
    return each(quantities);
  }

  private boolean each(List<Integer> parcelsOfLine) {
    if (parcelsOfLine.stream().mapToLong(Integer::longValue).sum() > MOST) {
      return false;
    }
    parcels.clear();
    for (int line = 0; line < lines(); line++) {
      for (int part = 0; part < parcelsOfLine.get(line); part++) {
        add();
        move(line, LEFT, quantities.get(line) / parcelsOfLine.get(line), count() - 1);
      }
    }
    return true;
  }

  private boolean isPlace(int place) {
    return place >= LEFT && place < count();
  }

  private int shared(int line) {
    return parcels.stream().mapToInt(parcel -> parcel.get(line)).sum();
  }

  private void add(int place, int line, int units) {
    if (place != LEFT) {
      parcels.get(place).set(line, parcels.get(place).get(line) + units);
    }
  }
}
