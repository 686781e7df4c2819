package split.bench.faults;

import java.util.List;

/**
 * One line of the history: what a client asked, of whom, and what it was told.
 *
 * @param at milliseconds since 1970 when it was sent
 * @param status of HTTP; 0 without an answer
 * @param code of the refusal, or why there was no answer
 * @param digest of the answer's bytes
 */
record Invocation(
    long at,
    long millis,
    String node,
    Request.Asked asked,
    String key,
    Outcome outcome,
    int status,
    String code,
    String correlation,
    boolean replayed,
    String digest,
    List<Child> children) {

  /** A package of the answer. */
  record Child(long id, String number, String status, String units) {}

  boolean is(String kind, Outcome wanted) {
    return asked.kind().equals(kind) && outcome == wanted;
  }

  /** Nothing was done, and the same request may well be taken a moment later. */
  boolean isToBeRepeated() {
    return outcome == Outcome.UNKNOWN || code.equals("in_progress") || code.equals("rate_limited");
  }
}
