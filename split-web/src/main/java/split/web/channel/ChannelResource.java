package split.web.channel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import split.domain.channel.ChannelAnswer;
import split.domain.channel.ChannelDescription;
import split.domain.channel.ChannelFacts;
import split.domain.channel.ChannelKeeping;
import split.domain.channel.ChannelShowing;
import split.domain.channel.Slug;
import split.domain.operation.CircuitClosing;
import split.vocabulary.Authorship;
import split.vocabulary.Circuit;
import split.vocabulary.Code;
import split.vocabulary.Refusal;
import split.vocabulary.Right;
import split.vocabulary.Violation;
import split.web.json.Body;
import split.web.json.Findings;
import split.web.json.Page;
import split.web.json.StrictJson;
import split.web.problem.RefusedException;
import split.web.token.Call;

/** Channels and their settings (ADM-1). */
@Path("channels")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChannelResource {
  @Inject private ChannelKeeping keeping;
  @Inject private ChannelShowing channels;
  @Inject private CircuitClosing circuits;
  @Inject private Call call;

  @PUT
  @Path("{slug}")
  public Response put(@PathParam("slug") String slug, @Context HttpServletRequest request)
      throws IOException {
    call.require(Right.ADMIN, slug);
    requireUsable(slug);
    Findings findings = new Findings();
    ChannelDescription said =
        ChannelRequest.read(StrictJson.parse(Body.read(request)), true, findings);
    return answer(keeping.put(slug, said, findings.violations(), authorship()));
  }

  @PATCH
  @Path("{slug}")
  public Response patch(@PathParam("slug") String slug, @Context HttpServletRequest request)
      throws IOException {
    call.require(Right.ADMIN, slug);
    Findings findings = new Findings();
    ChannelDescription said =
        ChannelRequest.read(StrictJson.parse(Body.read(request)), false, findings);
    return answer(
        keeping
            .patch(slug, said, findings.violations(), authorship())
            .orElseThrow(call::noChannel));
  }

  @GET
  @Path("{slug}")
  public ChannelShown show(@PathParam("slug") String slug) {
    call.require(Right.READ, slug);
    return channels.find(slug).map(this::shown).orElseThrow(call::noChannel);
  }

  @GET
  @Path("{slug}/effective")
  public EffectiveShown effective(@PathParam("slug") String slug) {
    call.require(Right.READ, slug);
    return channels
        .effective(slug)
        .map(found -> EffectiveShown.of(slug, found))
        .orElseThrow(call::noChannel);
  }

  @GET
  @Path("{slug}/form")
  public FormShown form(@PathParam("slug") String slug) {
    call.require(Right.READ, slug);
    return channels.form(slug).map(found -> FormShown.of(slug, found)).orElseThrow(call::noChannel);
  }

  @GET
  @Path("{slug}/readiness")
  public ReadinessShown readiness(@PathParam("slug") String slug) {
    call.require(Right.READ, slug);
    return channels
        .readiness(slug)
        .map(found -> ReadinessShown.of(slug, found))
        .orElseThrow(call::noChannel);
  }

  @GET
  public Page<ChannelShown> list(@Context UriInfo address) {
    call.requireEverywhere(Right.READ);
    Map<String, Circuit> known = circuits.bySlug();
    Page.Wanted wanted = Page.wanted(address);
    return Page.of(
        channels.count(),
        channels.page(wanted.limit(), wanted.offset()).stream()
            .map(facts -> ChannelShown.of(facts, known))
            .toList(),
        wanted,
        address);
  }

  private Response answer(ChannelAnswer answer) {
    return switch (answer) {
      case ChannelAnswer.Saved(var channel, var created) ->
          Response.status(created ? Response.Status.CREATED : Response.Status.OK)
              .entity(shown(channel))
              .build();
      case ChannelAnswer.Refused(var refusal) -> throw new RefusedException(refusal);
    };
  }

  private Authorship authorship() {
    return Authorship.of(call.caller(), call.correlationId());
  }

  private ChannelShown shown(ChannelFacts facts) {
    return ChannelShown.of(facts, circuits.bySlug());
  }

  private static void requireUsable(String slug) {
    if (!Slug.isUsable(slug)) {
      throw new RefusedException(
          Refusal.of(
              List.of(
                  new Violation(
                      Code.PAYLOAD_INVALID,
                      "",
                      "the slug in the address is not usable",
                      "1 to 100 of a-z 0-9 - _, the first a letter or digit",
                      null))));
    }
  }
}
