package split.sandbox.hepsiburada;

import static split.sandbox.Refused.unless;
import static split.sandbox.hepsiburada.Refusal.BAD_QUANTITY;
import static split.sandbox.hepsiburada.Refusal.DEAD_PACKAGE;
import static split.sandbox.hepsiburada.Refusal.EMPTY_GROUP;
import static split.sandbox.hepsiburada.Refusal.NOTHING_TO_SPLIT;
import static split.sandbox.hepsiburada.Refusal.NOT_EVERY_UNIT;
import static split.sandbox.hepsiburada.Refusal.NO_GROUPS;
import static split.sandbox.hepsiburada.Refusal.TOO_MANY;
import static split.sandbox.hepsiburada.Refusal.UNKNOWN_LINE;
import static split.sandbox.hepsiburada.Refusal.WRONG_STATE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Hepsiburada's rules for what may be split; answers the units that nobody mentioned. */
final class SplitCheck {
  private SplitCheck() {}

  static List<LineItem> rest(ShipmentPackage source, SplitRequest request, SplitRules rules) {
    unless(source.status() != PackageStatus.UNPACKED, DEAD_PACKAGE);
    unless(source.open(), WRONG_STATE);
    shape(request);
    Map<String, Integer> mentioned = Part.sum(request.parts());
    within(source.lines(), mentioned);
    List<LineItem> rest = without(source.lines(), mentioned);
    boolean one = request.groups().size() + (rest.isEmpty() ? 0 : 1) == 1;
    unless(rest.isEmpty() || rules.extraPackage(), NOT_EVERY_UNIT);
    unless(!one || !request.cancelled().isEmpty(), NOTHING_TO_SPLIT);
    return rest;
  }

  private static void shape(SplitRequest request) {
    unless(!request.groups().isEmpty(), NO_GROUPS);
    unless(request.groups().stream().noneMatch(group -> group.parts().isEmpty()), EMPTY_GROUP);
    positive(request.parts());
  }

  static void positive(Stream<Part> parts) {
    unless(parts.allMatch(part -> part.quantity() > 0), BAD_QUANTITY);
  }

  static void within(Collection<LineItem> lines, Map<String, Integer> wanted) {
    wanted.forEach(
        (id, units) -> {
          int there =
              lines.stream().filter(l -> l.id().equals(id)).mapToInt(LineItem::quantity).sum();
          unless(there > 0, UNKNOWN_LINE);
          unless(units <= there, TOO_MANY);
        });
  }

  static List<LineItem> without(Collection<LineItem> lines, Map<String, Integer> taken) {
    return lines.stream()
        .map(line -> line.units(line.quantity() - taken.getOrDefault(line.id(), 0)))
        .filter(line -> line.quantity() > 0)
        .toList();
  }
}
