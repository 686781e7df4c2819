package split.domain.marketplace;

/**
 * One remote call, spelled out.
 *
 * @param operation the marketplace's name of it
 * @param path below the channel's base address
 * @param body the JSON text as it is sent
 */
public record SplitCall(String operation, String method, String path, String body) {}
