package split.domain.splitting;

import split.vocabulary.Tracking;

/** A confirmed child and how it is to travel. */
record ChildTracking(String orderNumber, String remoteId, Tracking wish) {}
