package split.view.oms;

/** A reason for which a package may be refused. */
public record DenialRow(long id, String title, String remoteId, int priority, boolean active) {}
