package split.web.token;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import split.domain.token.SecretAnswer;
import split.domain.token.SecretKeeping;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.web.json.Body;
import split.web.json.Page;
import split.web.json.StrictJson;
import split.web.problem.RefusedException;

/** What a token's requests are signed with (SEC-2); for administrators of every channel. */
@Path("tokens/{token:[0-9]{1,18}}/signature_secrets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SecretResource {
  @Inject private SecretKeeping keeping;
  @Inject private Call call;

  @POST
  public Response make(@PathParam("token") long token, @Context HttpServletRequest request)
      throws IOException {
    call.requireEverywhere(Right.ADMIN);
    var wish = SecretRequest.read(StrictJson.parse(Body.read(request)));
    return switch (keeping.make(call.caller(), call.correlationId(), token, wish)) {
      case SecretAnswer.Made(var facts, var secret) ->
          Response.status(Response.Status.CREATED)
              .header("Cache-Control", "no-store")
              .entity(SecretShown.of(facts, secret))
              .build();
      case SecretAnswer.Refused(var refusal) -> throw new RefusedException(refusal);
    };
  }

  @GET
  public Page<SecretShown> list(@PathParam("token") long token, @Context UriInfo address) {
    call.requireEverywhere(Right.ADMIN);
    List<SecretShown> all =
        keeping.all(call.caller(), token).orElseThrow(SecretResource::unknown).stream()
            .map(SecretShown::of)
            .toList();
    return Page.of(all.size(), all, Page.wanted(address), address);
  }

  @DELETE
  @Path("{id:[0-9]{1,18}}")
  public void remove(@PathParam("token") long token, @PathParam("id") long id) {
    call.requireEverywhere(Right.ADMIN);
    if (!keeping.remove(call.caller(), call.correlationId(), token, id)) {
      throw unknown();
    }
  }

  private static RefusedException unknown() {
    return new RefusedException(Refusal.of(Code.NOT_FOUND, "no token or secret has this id"));
  }
}
