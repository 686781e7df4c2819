package split.domain.marketplace.n11;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import split.domain.marketplace.JsonBody;
import tools.jackson.databind.JsonNode;

/** N11's REST interface, as far as a split needs it; names and shapes are N11's. */
@Path("/rest")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
public interface N11Api {
  String APP_KEY = "appkey";
  String APP_SECRET = "appsecret";
  String LIST = "/delivery/v1/shipmentPackages";
  String ACCEPT = "/order/v1/update";
  String SPLIT_BY_LINE = "/delivery/v1/splitCombinePackage";
  String SPLIT_BY_QUANTITY = "/delivery/v1/splitPackageByQuantity";
  String COLLECTION = "/delivery/v1/collectionRequest";

  /**
   * @param page from 0
   * @param size N11 silently takes 100 where it is more
   */
  @GET
  @Path(LIST)
  Response shipmentPackages(
      @HeaderParam(APP_KEY) String appKey,
      @HeaderParam(APP_SECRET) String appSecret,
      @QueryParam("orderNumber") String orderNumber,
      @QueryParam("page") int page,
      @QueryParam("size") int size);

  @PUT
  @Path(ACCEPT)
  Response update(
      @HeaderParam(APP_KEY) String appKey,
      @HeaderParam(APP_SECRET) String appSecret,
      JsonBody update);

  @POST
  @Path(SPLIT_BY_LINE)
  Response splitCombinePackage(
      @HeaderParam(APP_KEY) String appKey,
      @HeaderParam(APP_SECRET) String appSecret,
      JsonBody groups);

  @POST
  @Path(SPLIT_BY_QUANTITY)
  Response splitPackageByQuantity(
      @HeaderParam(APP_KEY) String appKey,
      @HeaderParam(APP_SECRET) String appSecret,
      JsonBody packages);

  @PUT
  @Path(COLLECTION)
  Response collectionRequest(
      @HeaderParam(APP_KEY) String appKey,
      @HeaderParam(APP_SECRET) String appSecret,
      JsonBody request);

  record ShipmentPackages(Integer totalPages, Integer size, List<ShipmentPackage> content) {}

  /**
   * @param id null for a special kind of delivery, which has no package of its own
   * @param cargoTrackingNumber the campaign code that the carrier scans
   */
  record ShipmentPackage(
      Id id,
      Id orderNumber,
      String shipmentPackageStatus,
      String cargoProviderName,
      String cargoTrackingNumber,
      List<Line> lines) {}

  record Line(Id orderLineId, String stockCode, String barcode, BigDecimal quantity) {}

  record Update(List<UpdateLine> lines, String status) {}

  record UpdateLine(Id lineId) {}

  record UpdateAnswer(List<UpdateResult> content) {}

  record UpdateResult(Id lineId, String status, JsonNode reasons) {}

  record SplitByLine(List<SplitGroup> splitGroups) {}

  record SplitGroup(List<Id> orderLineIds) {}

  record SplitByQuantity(List<SplitPackage> splitPackages) {}

  record SplitPackage(List<PackageDetail> packageDetails) {}

  /**
   * @param quantities one number in spite of its name
   */
  record PackageDetail(Id orderLineId, int quantities) {}

  /**
   * @param code 200 for done, whatever the HTTP status says
   * @param splitPackageOrderItems only after a split by quantity, and only since 25 May 2026
   */
  record Done(Integer code, String message, List<SplitItem> splitPackageOrderItems) {}

  record SplitItem(Id packageId) {}

  record Collection(List<CollectionDetail> collectionRequestDetails) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CollectionDetail(
      Id id, Id orderLineId, int boxQuantity, BigDecimal desi, String shipmentCompany) {}

  /** Every spelling of a failure that has been seen. */
  record Failure(JsonNode code, String errorCode, String message, String errorMessage) {}

  /**
   * N11 writes ids as numbers, sometimes as texts; kept as text, sent as a number where it is one.
   */
  record Id(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d*");

    public Id {
      Objects.requireNonNull(value);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Id read(JsonNode node) {
      if (!node.isString() && !node.isIntegralNumber()) {
        throw new IllegalArgumentException("not an id");
      }
      String text = node.asString().strip();
      if (!FORM.matcher(text).matches() || text.startsWith("-")) {
        throw new IllegalArgumentException("not an id");
      }
      return new Id(text);
    }

    @JsonValue
    Object write() {
      return NUMBER.matcher(value).matches() ? new BigInteger(value) : value;
    }
  }
}
