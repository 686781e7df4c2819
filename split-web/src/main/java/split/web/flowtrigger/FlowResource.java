package split.web.flowtrigger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import split.domain.channel.ChannelDirectory;
import split.domain.channel.EffectiveChannel;
import split.domain.flowtrigger.FlowCatalogue;
import split.domain.flowtrigger.FlowTriggering;
import split.domain.flowtrigger.TriggerAnswer;
import split.vocabulary.Right;
import split.web.json.Body;
import split.web.json.Findings;
import split.web.json.Page;
import split.web.json.StrictJson;
import split.web.problem.RefusedException;
import split.web.token.Call;

/** Flows set going by hand (N11-6); a split decision has a resource of its own. */
@Path("{slug}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FlowResource {
  @Inject private ChannelDirectory channels;
  @Inject private FlowTriggering triggering;
  @Inject private Call call;

  @GET
  public Page<FlowShown> list(@PathParam("slug") String slug, @Context UriInfo address) {
    call.require(Right.READ, slug);
    channel(slug);
    List<FlowShown> all = FlowCatalogue.all().stream().map(FlowShown::of).toList();
    Page.Wanted wanted = Page.wanted(address);
    return Page.of(
        all.size(),
        all.stream().skip(wanted.offset()).limit(wanted.limit()).toList(),
        wanted,
        address);
  }

  @POST
  @Path("{flow}")
  @Consumes(MediaType.APPLICATION_JSON)
  public TriggeredShown trigger(
      @PathParam("slug") String slug,
      @PathParam("flow") String flow,
      @Context HttpServletRequest request)
      throws IOException {
    call.require(Right.OPERATE, slug);
    EffectiveChannel channel = channel(slug);
    Findings findings = new Findings();
    var trigger = TriggerRequest.read(flow, StrictJson.parse(Body.read(request)), findings);
    findings.refuse();
    return switch (triggering.trigger(call.caller(), call.correlationId(), channel, trigger)) {
      case TriggerAnswer.Triggered triggered -> TriggeredShown.of(flow, triggered);
      case TriggerAnswer.Refused(var refusal) -> throw new RefusedException(refusal);
    };
  }

  private EffectiveChannel channel(String slug) {
    return channels.bySlug(slug).orElseThrow(call::noChannel);
  }
}
