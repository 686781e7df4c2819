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
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import split.domain.channel.ChannelDirectory;
import split.domain.channel.EffectiveChannel;
import split.domain.splitting.Intake;
import split.domain.splitting.SplitAnswer;
import split.domain.splitting.SplitDryRun;
import split.domain.splitting.SplitIntake;
import split.domain.splitting.SplitRequest;
import split.vocabulary.Right;
import split.web.json.Body;
import split.web.json.Findings;
import split.web.json.StrictJson;
import split.web.json.Value;
import split.web.problem.Problems;
import split.web.token.Call;

/** The webhook that takes a split decision. */
@Path("{slug}/split_packages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FlowTriggerResource {
  @Inject private ChannelDirectory channels;
  @Inject private SplitIntake splits;
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
    Intake intake = intake(channel, request);
    if (dryRun) {
      answer.resume(plan(intake, request));
      return;
    }
    switch (splits.take(intake, AnswerShown::text)) {
      case SplitAnswer.Refused(var refusal) -> answer.resume(Problems.render(refusal, request));
      case SplitAnswer.Replayed(var first, var text) ->
          answer.resume(ok(text).header("Idempotent-Replayed", "true").build());
      case SplitAnswer.Accepted accepted ->
          waiting.answer(
              List.of(new Taken.Committed(intake, accepted)),
              Preference.in(request),
              told -> answer.resume(told.answer(told.text(intake.correlationId()))));
    }
  }

  private Intake intake(EffectiveChannel channel, HttpServletRequest request) throws IOException {
    byte[] body = Body.read(request);
    Value document = StrictJson.parse(body);
    Findings findings = new Findings();
    SplitRequest decision = SplitRequestReader.read(document, findings);
    return new Intake(
        call.caller(),
        channel,
        call.correlationId(),
        call.isCorrelationGiven(),
        decision,
        findings.violations(),
        IdempotencyKeys.in(request, body, document));
  }

  private Response plan(Intake intake, HttpServletRequest request) {
    return switch (splits.plan(intake)) {
      case SplitDryRun.Refused(var refusal) -> Problems.render(refusal, request);
      case SplitDryRun.Shown(var plan) ->
          ok(DryRunShown.text(plan, intake.correlationId())).build();
    };
  }

  private static Response.ResponseBuilder ok(String text) {
    return Response.ok(text, MediaType.APPLICATION_JSON_TYPE);
  }
}
