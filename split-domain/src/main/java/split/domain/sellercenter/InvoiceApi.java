package split.domain.sellercenter;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import split.domain.marketplace.JsonBody;

/**
 * Whoever makes invoices. Nothing is published about what it is sent and what it answers: the
 * shapes are ours.
 */
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
public interface InvoiceApi {
  @POST
  Response ask(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
      @HeaderParam("Idempotency-Key") String key,
      JsonBody body);

  /**
   * @param invoiceNumber what the invoice is to be called; null if the service numbers it
   */
  record Question(@JsonProperty("package") Goods goods, String invoiceNumber, String invoiceUrl) {}

  record Goods(long id, String number, String orderNumber, List<InvoiceOrder.Item> items) {}

  /** All of it may be missing but what was not made here: number, and address or document. */
  record Reply(
      @JsonProperty("invoice_number") String number,
      @JsonProperty("invoice_url") String url,
      @JsonProperty("document_type") String documentType,
      @JsonProperty("document") String document,
      @JsonProperty("invoice_date") LocalDate date) {}
}
