package split.web.reporting;

import split.domain.reporting.Catalogue;

/**
 * One of the published counters.
 *
 * @param value null unless the status is {@code available}
 */
public record CounterShown(String name, String status, Long value, String reason) {
  static CounterShown of(Catalogue.Counter counter) {
    return new CounterShown(
        counter.figure().wire(),
        counter.isAvailable() ? "available" : "not_available",
        counter.value(),
        counter.reason());
  }
}
