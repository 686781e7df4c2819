package split.domain.marketplace.n11;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.util.List;
import split.domain.marketplace.JsonBody;
import split.domain.marketplace.RemoteId;
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
      RemoteId id,
      RemoteId orderNumber,
      String shipmentPackageStatus,
      String cargoProviderName,
      String cargoTrackingNumber,
      List<Line> lines) {}

  record Line(RemoteId orderLineId, String stockCode, String barcode, BigDecimal quantity) {}

  record Update(List<UpdateLine> lines, String status) {}

  record UpdateLine(RemoteId lineId) {}

  record UpdateAnswer(List<UpdateResult> content) {}

  record UpdateResult(RemoteId lineId, String status, JsonNode reasons) {}

  record SplitByLine(List<SplitGroup> splitGroups) {}

  record SplitGroup(List<RemoteId> orderLineIds) {}

  record SplitByQuantity(List<SplitPackage> splitPackages) {}

  record SplitPackage(List<PackageDetail> packageDetails) {}

  /**
   * @param quantities one number in spite of its name
   */
  record PackageDetail(RemoteId orderLineId, int quantities) {}

  /**
   * @param code 200 for done, whatever the HTTP status says
   * @param splitPackageOrderItems only after a split by quantity, and only since 25 May 2026
   */
  record Done(Integer code, String message, List<SplitItem> splitPackageOrderItems) {}

  record SplitItem(RemoteId packageId) {}

  record Collection(List<CollectionDetail> collectionRequestDetails) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CollectionDetail(
      RemoteId id,
      RemoteId orderLineId,
      int boxQuantity,
      BigDecimal desi,
      String shipmentCompany) {}

  /** Every spelling of a failure that has been seen. */
  record Failure(JsonNode code, String errorCode, String message, String errorMessage) {}
}
