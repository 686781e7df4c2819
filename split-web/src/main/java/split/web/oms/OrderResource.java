package split.web.oms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import split.domain.channel.ChannelDirectory;
import split.domain.channel.EffectiveChannel;
import split.domain.oms.OrderImport;
import split.domain.oms.OrderImporting;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.vocabulary.Violation;
import split.web.json.Body;
import split.web.json.Findings;
import split.web.json.StrictJson;
import split.web.json.Value;
import split.web.problem.RefusedException;
import split.web.token.Call;

/** Takes in orders (ADM-2). */
@Path("channels/{slug}/orders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrderResource {
  private static final String FIRST = "/0";

  @Inject private ChannelDirectory channels;
  @Inject private OrderImporting importing;
  @Inject private Call call;

  @POST
  public OrderImportShown post(@PathParam("slug") String slug, @Context HttpServletRequest request)
      throws IOException {
    call.require(Right.ADMIN, slug);
    EffectiveChannel channel = channels.bySlug(slug).orElseThrow(call::noChannel);
    Value document = StrictJson.parse(Body.read(request));
    Findings findings = new Findings();
    var orders = OrderRequest.read(document, findings);
    return switch (importing.importOrders(call.caller(), channel, orders, findings.violations())) {
      case OrderImport.Done done -> OrderImportShown.of(done);
      case OrderImport.Refused(var refusal) ->
          throw new RefusedException(OrderRequest.isOne(document) ? ofOne(refusal) : refusal);
    };
  }

  /** Where one order was sent and no array, pointers start inside of it. */
  private static Refusal ofOne(Refusal refusal) {
    return new Refusal(
        refusal.code(),
        refusal.detail(),
        refusal.violations().stream().map(OrderResource::ofOne).toList(),
        refusal.retryAfter());
  }

  private static Violation ofOne(Violation violation) {
    String pointer = violation.pointer();
    return new Violation(
        violation.code(),
        pointer.startsWith(FIRST) ? pointer.substring(FIRST.length()) : pointer,
        violation.message(),
        violation.wanted(),
        violation.found());
  }
}
