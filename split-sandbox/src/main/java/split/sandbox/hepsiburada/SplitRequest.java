package split.sandbox.hepsiburada;

import java.util.List;
import java.util.stream.Stream;

/** A wish to break one package into others, and perhaps to cancel units. */
public record SplitRequest(List<Group> groups, List<CancelledItem> cancelled) {

  /** The content of one new package, and how it is to be packed. */
  public record Group(List<Part> parts, Packing packing) {}

  /** Units the seller cannot supply; which reasons exist is not documented. */
  public record CancelledItem(Part part, String reasonId) {}

  Stream<Part> parts() {
    return Stream.concat(
        groups.stream().flatMap(group -> group.parts.stream()),
        cancelled.stream().map(CancelledItem::part));
  }
}
