package split.web.console.splitting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import split.view.oms.ItemRow;
import split.view.oms.PackageView;

/** A split that somebody is about to decide, as the page remembers it. */
@Named
@ViewScoped
public class SplitDraft implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ArrayList<Line> lines = new ArrayList<>();
  private Long id;
  private String number;
  private String channel;
  private long version;
  private Parcels parcels;
  private boolean restApart = true;
  private int line;
  private int from;
  private int amount;
  private int to;

  /**
   * A line of the package as the marketplace names it now.
   *
   * @param name how people know the goods
   */
  public record Line(String id, String name, int quantity) implements Serializable {
    static Line of(ItemRow item) {
      return new Line(
          item.remoteLineId() == null ? item.lineId() : item.remoteLineId(),
          item.sku() == null ? item.lineId() : item.sku(),
          item.quantity());
    }
  }

  void begin(PackageView source) {
    number = source.row().number();
    channel = source.row().channel();
    version = source.row().version();
    lines.clear();
    source.items().forEach(item -> lines.add(Line.of(item)));
    parcels = new Parcels(lines.stream().map(Line::quantity).toList());
  }

  /**
   * The groups as they would be sent: an empty parcel is none, and what is left may be the last.
   */
  List<Integer> sent() {
    IntStream filled = IntStream.range(0, parcels.count()).filter(place -> !parcels.isEmpty(place));
    IntStream last =
        restApart && !parcels.isEmpty(Parcels.LEFT)
            ? IntStream.of(Parcels.LEFT)
            : IntStream.empty();
    return IntStream.concat(filled, last).boxed().toList();
  }

  /** Moves what the page has named. */
  public void move() {
    parcels.move(line, from, amount, to);
  }

  public void remove(int place) {
    parcels.remove(place);
  }

  public void startOver() {
    parcels.startOver();
  }

  /** False if the address named no package. */
  public boolean isBegun() {
    return parcels != null;
  }

  Parcels parcels() {
    return parcels;
  }

  List<Line> lines() {
    return lines;
  }

  long version() {
    return version;
  }

  public String getNumber() {
    return number;
  }

  public String getChannel() {
    return channel;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public boolean isRestApart() {
    return restApart;
  }

  public void setRestApart(boolean restApart) {
    this.restApart = restApart;
  }

  public int getLine() {
    return line;
  }

  public void setLine(int line) {
    this.line = line;
  }

  public int getFrom() {
    return from;
  }

  public void setFrom(int from) {
    this.from = from;
  }

  public int getAmount() {
    return amount;
  }

  public void setAmount(int amount) {
    this.amount = amount;
  }

  public int getTo() {
    return to;
  }

  public void setTo(int to) {
    this.to = to;
  }
}
