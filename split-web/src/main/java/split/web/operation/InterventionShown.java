package split.web.operation;

import java.util.Map;
import java.util.TreeMap;
import split.domain.operation.InterventionAnswer;
import split.vocabulary.Intervention;

/**
 * What a wish to intervene by filter would do, or has done.
 *
 * @param count operations that the filter finds
 * @param isApplied whether anything was done, or only counted
 * @param refused how many were left as they were, by code
 */
public record InterventionShown(
    String intervention, long count, boolean isApplied, long done, Map<String, Long> refused) {

  static InterventionShown of(Intervention intervention, InterventionAnswer.Counted counted) {
    return new InterventionShown(intervention.wire(), counted.count(), false, 0, Map.of());
  }

  static InterventionShown of(Intervention intervention, InterventionAnswer.Applied applied) {
    Map<String, Long> refused = new TreeMap<>();
    applied.refused().forEach((code, times) -> refused.put(code.wire(), times));
    return new InterventionShown(
        intervention.wire(), applied.count(), true, applied.done(), refused);
  }
}
