package split.domain.marketplace;

import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/**
 * One call of a marketplace's REST interface.
 *
 * @param step its name in the step log: {@code remote_read}, {@code remote_submit}
 * @param path below the endpoint's base, with the query, as it is shown in the log
 * @param body null where nothing is sent
 * @param rate the budget it is taken from; null where the marketplace publishes none
 */
public record RemoteCall<A>(
    String step,
    String method,
    String path,
    JsonBody body,
    Class<A> api,
    Function<A, Response> call,
    Rate rate) {}
