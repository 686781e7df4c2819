package split.domain.marketplace.hepsiburada;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
 * Hepsiburada's REST interface, as far as a split needs it; names and shapes are Hepsiburada's. Its
 * times are Turkish local time without a zone.
 */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
public interface HepsiburadaApi {
  String MERCHANT = "merchantId";
  String PACKAGE_NUMBER = "packageNumber";
  String ORDER_NUMBER = "orderNumber";
  String PACKAGES = "packages/merchantid/{merchantId}";
  String PACKAGE = PACKAGES + "/packagenumber/{packageNumber}";
  String SPLIT = PACKAGE + "/split";
  String ORDER = "orders/merchantid/{merchantId}/ordernumber/{orderNumber}";

  /**
   * Packages that are packed and not yet on their way, as an array without an envelope.
   *
   * @param limit at most 10
   * @param offset spelled with a capital, here only
   * @param timespan hours back from now, or null
   * @param begindate as {@code yyyy-MM-dd HH:mm}, or null
   * @param enddate at most 24 hours later, or null
   */
  @GET
  @Path(PACKAGES)
  Response packages(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
      @HeaderParam(HttpHeaders.USER_AGENT) String userAgent,
      @PathParam(MERCHANT) String merchantId,
      @QueryParam("limit") int limit,
      @QueryParam("Offset") int offset,
      @QueryParam("timespan") Integer timespan,
      @QueryParam("begindate") String begindate,
      @QueryParam("enddate") String enddate);

  @GET
  @Path(PACKAGE)
  Response packageNumbered(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
      @HeaderParam(HttpHeaders.USER_AGENT) String userAgent,
      @PathParam(MERCHANT) String merchantId,
      @PathParam(PACKAGE_NUMBER) String packageNumber);

  @GET
  @Path(ORDER)
  Response order(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
      @HeaderParam(HttpHeaders.USER_AGENT) String userAgent,
      @PathParam(MERCHANT) String merchantId,
      @PathParam(ORDER_NUMBER) String orderNumber);

  /** Answers with a text, which names no package. */
  @POST
  @Path(SPLIT)
  Response split(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
      @HeaderParam(HttpHeaders.USER_AGENT) String userAgent,
      @PathParam(MERCHANT) String merchantId,
      @PathParam(PACKAGE_NUMBER) String packageNumber,
      JsonBody packages);

  /**
   * @param barcode what the carrier scans
   * @param items null where Hepsiburada tells only what the carrier needs
   */
  record ShipmentPackage(
      RemoteId packageNumber,
      String barcode,
      String status,
      String cargoCompany,
      List<Item> items) {
    ShipmentPackage holding(List<Item> lines) {
      return new ShipmentPackage(packageNumber, barcode, status, cargoCompany, lines);
    }
  }

  record Item(
      RemoteId lineItemId,
      RemoteId orderNumber,
      String hbSku,
      String merchantSku,
      String productBarcode,
      BigDecimal quantity) {}

  record Order(List<OrderLine> items) {}

  /**
   * A line, or the part of it that lies in one place, in words that are not those of packages.
   *
   * @param sku what packages call {@code hbSku}
   * @param packageNumber null where it is not packed, or where Hepsiburada does not say
   */
  record OrderLine(
      RemoteId id,
      String sku,
      @JsonAlias("merchantSKU") String merchantSku,
      String productBarcode,
      BigDecimal quantity,
      String status,
      RemoteId packageNumber) {
    Item item(RemoteId orderNumber) {
      return new Item(id, orderNumber, sku, merchantSku, productBarcode, quantity);
    }
  }

  record Split(List<PackageDetail> packageDetails) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PackageDetail(
      List<Line> lines,
      Integer parcelQuantity,
      BigDecimal deci,
      String cargoCompany,
      Warehouse warehouse) {}

  record Line(String orderLineId, int quantity) {}

  record Warehouse(String shippingAddressLabel) {}

  /** What Hepsiburada sends when a package was given up. */
  record Unpacked(RemoteId packageNumber, List<RemoteId> orderNumbers) {}

  /** Every spelling of a failure that has been seen, plain text apart. */
  record Failure(JsonNode errors, String message, String title) {}
}
