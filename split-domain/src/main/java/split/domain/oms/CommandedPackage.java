package split.domain.oms;

import java.time.Instant;
import split.persistence.oms.Package;
import split.vocabulary.Caller;
import split.vocabulary.CorrelationId;
import split.vocabulary.Transition;

/**
 * A package that somebody commands something.
 *
 * @param stored locked until the transaction ends
 */
public record CommandedPackage(
    Package stored,
    Transition transition,
    CommandInput input,
    Caller caller,
    CorrelationId correlationId,
    Instant now) {}
