package split.web.console.flowtrigger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import split.domain.channel.ChannelDirectory;
import split.domain.channel.ChannelShowing;
import split.domain.channel.EffectiveChannel;
import split.domain.flowtrigger.FlowCatalogue;
import split.domain.flowtrigger.FlowTriggering;
import split.domain.flowtrigger.Takes;
import split.domain.flowtrigger.Trigger;
import split.domain.flowtrigger.TriggerAnswer;
import split.domain.flowtrigger.TriggerableFlow;
import split.view.Window;
import split.vocabulary.Refusal;
import split.web.console.Words;
import split.web.console.user.Visitor;

/** Flows set going by hand; what comes of it is told by its timeline (N11-6). */
@Named
@RequestScoped
public class FlowTriggers {
  private static final Window FIRST = new Window(Window.MOST, 1);

  @Inject private ChannelShowing showing;
  @Inject private ChannelDirectory channels;
  @Inject private FlowTriggering triggering;
  @Inject private DecisionTaking decisions;
  @Inject private FlowAddress address;
  @Inject private Visitor visitor;
  @Inject private Words words;

  private final Map<String, String> told = new HashMap<>();

  public List<TriggerableFlow> getAll() {
    return FlowCatalogue.all();
  }

  public List<TriggerableFlow> getAvailable() {
    return getAll().stream().filter(TriggerableFlow::isAvailable).toList();
  }

  public List<String> getChannels() {
    return showing.overview(FIRST).rows().stream().map(channel -> channel.facts().slug()).toList();
  }

  public boolean isChosen() {
    return address.getChannel() != null && channels.bySlug(address.getChannel()).isPresent();
  }

  /** What the flows are told, by their names. */
  public Map<String, String> getTold() {
    return told;
  }

  /** Opens the timeline, or stays with what was typed. */
  public String trigger(String flow) {
    EffectiveChannel channel = channels.bySlug(address.getChannel()).orElseThrow();
    TriggerAnswer answer =
        FlowCatalogue.named(flow).orElseThrow().takes() == Takes.DECISION
            ? decisions.take(channel, told.get(flow))
            : triggering.trigger(
                visitor.caller(),
                visitor.correlationId(),
                channel,
                new Trigger(flow, told.get(flow)));
    return switch (answer) {
      case TriggerAnswer.Triggered(var correlationId, var detail) -> {
        words.done("flows.triggered", words.name("flow", flow), detail);
        yield "/console/timeline?faces-redirect=true&id=" + correlationId;
      }
      case TriggerAnswer.Refused(Refusal refusal) -> {
        words.wrong(refusal);
        yield null;
      }
    };
  }
}
