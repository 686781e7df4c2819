package split.view.splitting;

import java.time.Instant;
import split.vocabulary.PackageState;
import split.vocabulary.Progress;

/**
 * A split and its source, without the children.
 *
 * @param stateBefore the source's state when it was split
 */
public record SplitRow(
    long id,
    String correlationId,
    String channel,
    Progress progress,
    String failureCode,
    String failureDetail,
    PackageState stateBefore,
    Instant createdAt,
    Instant modifiedAt,
    long sourceId,
    String sourceNumber,
    String sourceRemoteId,
    PackageState sourceState,
    long sourceVersion,
    String orderNumber) {}
