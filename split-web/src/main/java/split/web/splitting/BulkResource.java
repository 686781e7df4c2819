package split.web.splitting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import split.domain.channel.ChannelDirectory;
import split.domain.channel.EffectiveChannel;
import split.vocabulary.CorrelationId;
import split.vocabulary.Right;
import split.web.json.Body;
import split.web.json.StrictJson;
import split.web.json.Value;
import split.web.token.Call;

/** The webhook for many split decisions at once (SPL-18). */
@Path("{slug}/split_packages/bulk")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BulkResource {
  @Inject private ChannelDirectory channels;
  @Inject private BulkTaking taking;
  @Inject private Waiting waiting;
  @Inject private Call call;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public void split(
      @PathParam("slug") String slug,
      @Context HttpServletRequest request,
      @Suspended AsyncResponse answer)
      throws IOException {
    call.require(Right.SPLIT, slug);
    EffectiveChannel channel = channels.bySlug(slug).orElseThrow(call::noChannel);
    boolean dryRun = DryRunParameter.read(request);
    List<Value> sources = BulkReader.sources(StrictJson.parse(Body.read(request)));
    CorrelationId id = call.correlationId();
    List<Taken> taken = taking.take(channel, sources, BulkKeys.in(request), dryRun);
    waiting.answer(
        taken.stream()
            .filter(Taken.Committed.class::isInstance)
            .map(Taken.Committed.class::cast)
            .toList(),
        dryRun ? Optional.empty() : Preference.in(request),
        told -> answer.resume(told.answer(BulkShown.text(id, taken, told))));
  }
}
