package split.web.marketplace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import split.domain.channel.ChannelDirectory;
import split.domain.channel.EffectiveChannel;
import split.domain.marketplace.Account;
import split.domain.marketplace.Exchanges;
import split.domain.marketplace.Push;
import split.domain.marketplace.PushCredentials;
import split.domain.splitting.PushHearing;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.web.json.Body;
import split.web.json.StrictJson;
import split.web.problem.Problems;
import split.web.problem.RefusedException;

/**
 * What a marketplace sends by itself: taken as a hint to look again, answered before anybody looks.
 * Whether the channel exists is told to nobody who has not its credentials.
 */
@Path("{slug}{path:(/.*)?}")
@RequestScoped
public class PushResource {
  @Inject private ChannelDirectory channels;
  @Inject private PushHearing hearing;

  @POST
  public Response posted(
      @PathParam("slug") String slug,
      @PathParam("path") String path,
      @Context HttpServletRequest request)
      throws IOException {
    return hear(slug, path, request);
  }

  @PUT
  public Response put(
      @PathParam("slug") String slug,
      @PathParam("path") String path,
      @Context HttpServletRequest request)
      throws IOException {
    return hear(slug, path, request);
  }

  private Response hear(String slug, String path, HttpServletRequest request) throws IOException {
    EffectiveChannel channel =
        channels
            .bySlug(slug)
            .filter(known -> isAdmitted(known, request))
            .orElseThrow(PushResource::stranger);
    String text = StrictJson.text(Body.read(request));
    var message = new Push.Message(request.getMethod(), bare(path), text);
    return switch (hearing.hear(channel, message)) {
      case Push.Hint hint -> Response.noContent().build();
      case Push.Unreadable(String detail) ->
          Problems.render(Refusal.of(Code.PAYLOAD_INVALID, detail), request);
      case Push.Unknown unknown ->
          Problems.render(
              Refusal.of(Code.NOT_FOUND, "this marketplace sends nothing to this address"),
              request);
    };
  }

  private static boolean isAdmitted(EffectiveChannel channel, HttpServletRequest request) {
    Account account = new Account(channel.slug(), channel.settings(), new Exchanges());
    return PushCredentials.admit(
        account, request.getHeader(HttpHeaders.AUTHORIZATION), request.getHeader("x-api-key"));
  }

  private static String bare(String path) {
    return path.replaceAll("^/+|/+$", "");
  }

  private static RefusedException stranger() {
    return new RefusedException(
        Refusal.of(Code.TOKEN_INVALID, "these are not the channel's push credentials"));
  }
}
