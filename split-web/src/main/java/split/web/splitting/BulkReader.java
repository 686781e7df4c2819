package split.web.splitting;

import java.util.List;
import split.web.json.Field;
import split.web.json.Findings;
import split.web.json.Value;
import split.web.problem.RefusedException;

/** Takes a bulk apart: every element is a request of its own, whatever it looks like (SPL-18). */
final class BulkReader {
  static final int MOST = 100;

  private BulkReader() {}

  /**
   * @throws RefusedException {@code payload_invalid} if there is no usable number of elements
   */
  static List<Value> sources(Value document) {
    List<Value> sources = document instanceof Value.Elements(var all) ? all : List.of();
    if (sources.isEmpty() || sources.size() > MOST) {
      Findings findings = new Findings();
      Field.of(document, findings)
          .report("must be an array of sources", "array of 1 to %d sources".formatted(MOST));
      findings.refuse();
    }
    return sources;
  }
}
