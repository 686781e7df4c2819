package split.sandbox.control;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import split.sandbox.wire.JsonFormat;

/**
 * The whole truth about one order, and what other people do to it. The path of the class names the
 * order {@code orderNumber}.
 */
@Produces(MediaType.APPLICATION_JSON)
public abstract class OrderControl {
  @PathParam("orderNumber")
  String orderNumber;

  @QueryParam("shop")
  String shop;

  protected final String orderNumber() {
    return orderNumber;
  }

  /** The shop that was named, if one was. */
  protected final Optional<String> shopNamed() {
    return Optional.ofNullable(shop);
  }

  @GET
  public abstract JsonObject truth();

  protected abstract void cancelLine(JsonObject wish);

  protected abstract void split(JsonObject wish);

  protected abstract void ship(JsonObject wish);

  /** The customer cancels units of a line, all of them if no quantity is given. */
  @POST
  @Path("cancel-line")
  public JsonObject cancelLine(String body) {
    cancelLine(read(body));
    return truth();
  }

  /** Somebody splits in the panel. */
  @POST
  @Path("split")
  public JsonObject split(String body) {
    split(read(body));
    return truth();
  }

  /** A label is bought and the carrier takes the package. */
  @POST
  @Path("ship")
  public JsonObject ship(String body) {
    ship(read(body));
    return truth();
  }

  private static JsonObject read(String body) {
    return body == null || body.isBlank()
        ? JsonValue.EMPTY_JSON_OBJECT
        : JsonFormat.parseObject(body);
  }
}
