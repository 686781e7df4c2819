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
import split.domain.token.IssuedToken;
import split.domain.token.TokenKeeping;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.web.json.Body;
import split.web.json.Page;
import split.web.json.StrictJson;
import split.web.problem.RefusedException;

/** API tokens (ADM-4). Only an administrator of every channel can give or take rights. */
@Path("tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {
  @Inject private TokenKeeping tokens;
  @Inject private Call call;

  @POST
  public Response issue(@Context HttpServletRequest request) throws IOException {
    call.requireEverywhere(Right.ADMIN);
    TokenRequest wanted = TokenRequest.read(StrictJson.parse(Body.read(request)));
    IssuedToken issued =
        tokens.issue(
            call.caller(), call.correlationId(), wanted.name(), wanted.scope(), wanted.expiresAt());
    return Response.status(Response.Status.CREATED)
        .header("Cache-Control", "no-store")
        .entity(TokenShown.once(issued))
        .build();
  }

  @GET
  public Page<TokenShown> list(@Context UriInfo address) {
    call.requireEverywhere(Right.ADMIN);
    Page.Wanted wanted = Page.wanted(address);
    return Page.of(
        tokens.count(),
        tokens.page(call.caller(), wanted.limit(), wanted.offset()).stream()
            .map(TokenShown::of)
            .toList(),
        wanted,
        address);
  }

  @GET
  @Path("{id}")
  public TokenShown show(@PathParam("id") String id) {
    call.requireEverywhere(Right.ADMIN);
    return tokens.find(number(id)).map(TokenShown::of).orElseThrow(TokenResource::unknown);
  }

  @DELETE
  @Path("{id}")
  public void revoke(@PathParam("id") String id) {
    call.requireEverywhere(Right.ADMIN);
    if (!tokens.revoke(call.caller(), call.correlationId(), number(id))) {
      throw unknown();
    }
  }

  private static long number(String id) {
    if (id == null || !id.matches("[0-9]{1,18}")) {
      throw unknown();
    }
    return Long.parseLong(id);
  }

  private static RefusedException unknown() {
    return new RefusedException(Refusal.of(Code.NOT_FOUND, "no token has this id"));
  }
}
