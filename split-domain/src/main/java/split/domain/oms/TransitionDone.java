package split.domain.oms;

import split.vocabulary.CorrelationId;
import split.vocabulary.PackageState;

/**
 * Fired inside the transaction of a command, when all of it is done but the commit.
 *
 * @param from the state before
 * @param to the state now; the same where the command changes none
 * @param parametersJson of the transition: what else is to follow, such as {@code
 *     sync_remote_order_status}
 */
public record TransitionDone(
    long packageId,
    PackageState from,
    PackageState to,
    String parametersJson,
    CorrelationId correlationId,
    String who) {}
