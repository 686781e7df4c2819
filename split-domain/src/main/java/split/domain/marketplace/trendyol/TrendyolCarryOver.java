package split.domain.marketplace.trendyol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import split.domain.marketplace.CarryOver;
import split.domain.marketplace.JsonBody;
import split.domain.marketplace.RemoteId;
import split.domain.marketplace.RemotePackage;
import split.domain.marketplace.trendyol.TrendyolApi.BoxInfo;
import split.domain.marketplace.trendyol.TrendyolApi.CargoProvider;
import split.domain.marketplace.trendyol.TrendyolApi.Params;
import split.domain.marketplace.trendyol.TrendyolApi.Update;
import split.domain.marketplace.trendyol.TrendyolApi.UpdateLine;
import split.domain.marketplace.trendyol.TrendyolApi.Warehouse;
import split.domain.marketplace.trendyol.TrendyolCalls.Command;
import split.domain.marketplace.trendyol.TrendyolCalls.Operation;
import split.vocabulary.Tracking;

/**
 * What a child has to be told so that it has what its source had and the request wished. In this
 * order, because Trendyol takes boxes only for some carriers.
 */
final class TrendyolCarryOver {
  private static final List<String> STATUSES = List.of("Created", "Picking", "Invoiced");
  private static final Pattern PROVIDER_CODE = Pattern.compile("[A-Z0-9]{2,20}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  private TrendyolCarryOver() {}

  /** What the child already shows is left out, and what Trendyol has no words for. */
  static List<Command> commands(RemotePackage child, CarryOver wish) {
    List<Command> commands = new ArrayList<>();
    if (child.life() != RemotePackage.Life.SPLITTABLE) {
      return commands;
    }
    int now = rank(child.status());
    for (int next = now + 1; next <= rank(wish.status()); next++) {
      commands.add(command(Operation.STATUS, child, status(child, STATUSES.get(next))));
    }
    Tracking shown = child.tracking();
    Tracking wished = wish.tracking();
    if (isNews(wished.carrier(), shown.carrier(), PROVIDER_CODE)) {
      commands.add(command(Operation.CARRIER, child, new CargoProvider(wished.carrier())));
    }
    if (isNews(wished.warehouse(), shown.warehouse(), NUMBER)) {
      commands.add(
          command(Operation.WAREHOUSE, child, new Warehouse(new RemoteId(wished.warehouse()))));
    }
    if (wished.desi() != null || wished.boxes() != null) {
      int boxes = wished.boxes() == null ? 1 : wished.boxes();
      commands.add(command(Operation.BOXES, child, new BoxInfo(boxes, wished.desi())));
    }
    return commands;
  }

  private static boolean isNews(String wished, String shown, Pattern form) {
    return wished != null && form.matcher(wished).matches() && !wished.equals(shown);
  }

  private static int rank(String status) {
    return status == null
        ? -1
        : STATUSES.stream()
            .map(known -> known.toLowerCase(Locale.ROOT))
            .toList()
            .indexOf(status.strip().toLowerCase(Locale.ROOT));
  }

  private static Update status(RemotePackage child, String status) {
    return new Update(
        child.lines().stream()
            .map(line -> new UpdateLine(new RemoteId(line.lineId()), line.quantity()))
            .toList(),
        new Params(),
        status);
  }

  private static Command command(Operation operation, RemotePackage child, Object wire) {
    String step = operation == Operation.STATUS ? "remote_status" : "remote_tracking";
    return new Command(step, operation, child.id(), JsonBody.of(wire));
  }
}
