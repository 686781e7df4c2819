package split.domain.splitting;

import split.vocabulary.CorrelationId;
import split.vocabulary.Progress;

/** A split somebody has to decide about, as far as it must be known before it is locked. */
record ForeignSplit(
    long id,
    CorrelationId correlationId,
    long channelId,
    String number,
    String orderNumber,
    Progress progress) {}
