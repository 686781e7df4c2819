package split.view.oms;

import java.time.Instant;
import split.vocabulary.PackageState;

/**
 * A change of a package's state.
 *
 * @param from null for a package that was new
 * @param slug of the command's transition; null where no command did it
 * @param who null where nobody knows any more
 */
public record TransitionRow(
    PackageState from,
    PackageState to,
    String slug,
    Long transitionId,
    String note,
    String who,
    String correlationId,
    Instant at) {}
