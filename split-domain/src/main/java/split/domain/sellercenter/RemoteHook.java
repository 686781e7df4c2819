package split.domain.sellercenter;

/** A webhook that is registered at the order system. */
public record RemoteHook(long id, String eventType, String targetUrl, boolean active) {}
