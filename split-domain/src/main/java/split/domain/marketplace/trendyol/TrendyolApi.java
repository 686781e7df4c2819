package split.domain.marketplace.trendyol;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import split.domain.marketplace.JsonBody;
import split.domain.marketplace.RemoteId;
import tools.jackson.databind.JsonNode;

/**
 * Trendyol's REST interface, as far as a split needs it; names and shapes are Trendyol's. Fields
 * renamed in December 2025 are read by both names.
 */
@Path(TrendyolApi.SELLER)
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
public interface TrendyolApi {
  String STORE_FRONT_CODE = "storeFrontCode";
  String SELLER = "/integration/order/sellers/{sellerId}";
  String ORDERS = "/orders";
  String PACKAGE = "/shipment-packages/{packageId}";
  String SPLIT = PACKAGE + "/split-packages";
  String BOX_INFO = PACKAGE + "/box-info";
  String CARGO_PROVIDERS = PACKAGE + "/cargo-providers";
  String WAREHOUSE = PACKAGE + "/warehouse";

  /**
   * @param packageIds ids with commas between
   * @param startDate milliseconds since 1970; applied to the date that {@code orderByField} names
   * @param page from 0
   * @param size at most 200
   */
  @GET
  @Path(ORDERS)
  Response orders(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
      @HeaderParam(HttpHeaders.USER_AGENT) String userAgent,
      @HeaderParam(STORE_FRONT_CODE) String storeFrontCode,
      @PathParam("sellerId") String sellerId,
      @QueryParam("orderNumber") String orderNumber,
      @QueryParam("shipmentPackageIds") String packageIds,
      @QueryParam("startDate") Long startDate,
      @QueryParam("orderByField") String orderByField,
      @QueryParam("orderByDirection") String orderByDirection,
      @QueryParam("page") int page,
      @QueryParam("size") int size);

  @POST
  @Path(SPLIT)
  Response splitPackages(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
      @HeaderParam(HttpHeaders.USER_AGENT) String userAgent,
      @HeaderParam(STORE_FRONT_CODE) String storeFrontCode,
      @PathParam("sellerId") String sellerId,
      @PathParam("packageId") String packageId,
      JsonBody groups);

  @PUT
  @Path(PACKAGE)
  Response update(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
      @HeaderParam(HttpHeaders.USER_AGENT) String userAgent,
      @HeaderParam(STORE_FRONT_CODE) String storeFrontCode,
      @PathParam("sellerId") String sellerId,
      @PathParam("packageId") String packageId,
      JsonBody status);

  @PUT
  @Path(BOX_INFO)
  Response boxInfo(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
      @HeaderParam(HttpHeaders.USER_AGENT) String userAgent,
      @HeaderParam(STORE_FRONT_CODE) String storeFrontCode,
      @PathParam("sellerId") String sellerId,
      @PathParam("packageId") String packageId,
      JsonBody boxes);

  /** One change in five minutes per package. */
  @PUT
  @Path(CARGO_PROVIDERS)
  Response cargoProvider(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
      @HeaderParam(HttpHeaders.USER_AGENT) String userAgent,
      @HeaderParam(STORE_FRONT_CODE) String storeFrontCode,
      @PathParam("sellerId") String sellerId,
      @PathParam("packageId") String packageId,
      JsonBody provider);

  @PUT
  @Path(WAREHOUSE)
  Response warehouse(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
      @HeaderParam(HttpHeaders.USER_AGENT) String userAgent,
      @HeaderParam(STORE_FRONT_CODE) String storeFrontCode,
      @PathParam("sellerId") String sellerId,
      @PathParam("packageId") String packageId,
      JsonBody warehouse);

  /**
   * @param content packages, each read by itself: what is wrong with one is not the others' fault
   */
  record Orders(Integer size, Integer totalPages, List<JsonNode> content) {}

  /** As little of a package as tells which one it is. */
  record PackageHead(
      @JsonAlias("id") RemoteId shipmentPackageId, RemoteId orderNumber, Long lastModifiedDate) {}

  /**
   * @param shipmentPackageStatus stands beside {@code status} and says the same
   * @param cargoTrackingNumber the code that the carrier scans; a number or a text
   * @param createdBy order-creation, split, cancel or transfer
   * @param originPackageIds the first package after a split or a cancellation
   * @param lastModifiedDate milliseconds since 1970
   */
  record ShipmentPackage(
      @JsonAlias("id") RemoteId shipmentPackageId,
      RemoteId orderNumber,
      String shipmentPackageStatus,
      String status,
      String cargoProviderName,
      JsonNode cargoTrackingNumber,
      JsonNode warehouseId,
      String createdBy,
      List<RemoteId> originPackageIds,
      Long lastModifiedDate,
      List<Line> lines) {}

  record Line(
      @JsonAlias("id") RemoteId lineId,
      @JsonAlias("merchantSku") String stockCode,
      String barcode,
      BigDecimal quantity) {}

  /** What a webhook says of a package, as far as it is believed. */
  record Pushed(
      List<Pushed> content,
      @JsonAlias("id") RemoteId shipmentPackageId,
      RemoteId orderNumber,
      List<RemoteId> originPackageIds) {}

  /**
   * @param shouldKeepPreviousStatus known to international shops only
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SplitPackages(List<SplitPackage> splitPackages, Boolean shouldKeepPreviousStatus) {}

  record SplitPackage(List<PackageDetail> packageDetails) {}

  /**
   * @param quantities one number in spite of its name
   */
  record PackageDetail(RemoteId orderLineId, int quantities) {}

  record Update(List<UpdateLine> lines, Params params, String status) {}

  record UpdateLine(RemoteId lineId, int quantity) {}

  record Params() {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record BoxInfo(int boxQuantity, BigDecimal deci) {}

  record CargoProvider(String cargoProvider) {}

  record Warehouse(RemoteId warehouseId) {}

  /** The envelope of errors, which has been seen nested in a {@code body} as well. */
  record Failure(List<Problem> errors, Failure body) {}

  /**
   * @param key stable, while {@code message} is in the caller's language
   */
  record Problem(String key, String message, JsonNode errorCode) {}
}
