package split.domain.audit;

import split.vocabulary.Tampering;

/** One thing that is wrong. */
public record AuditFinding(Tampering kind, String message) {}
