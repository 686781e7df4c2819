package split.web.console.channel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import split.domain.channel.ChannelAnswer;
import split.domain.channel.ChannelKeeping;
import split.domain.operation.CircuitClosing;
import split.vocabulary.Authorship;
import split.web.channel.ChannelRequest;
import split.web.console.Words;
import split.web.console.user.Visitor;
import split.web.json.Findings;
import split.web.json.Value;

/** Changes a channel as the API would: what is said is read and judged there. */
@Named
@RequestScoped
public class ChannelChanging {
  @Inject private ChannelKeeping keeping;
  @Inject private CircuitClosing circuits;
  @Inject private ChannelAddress address;
  @Inject private Visitor visitor;
  @Inject private Words words;

  public String activate(boolean active) {
    return switched(Map.of("is_active", new Value.Bool(active)), word("channel.active", active));
  }

  public String flag(String flag, boolean on) {
    Value flags = new Value.Members(Map.of(flag, new Value.Bool(on)));
    return switched(Map.of("feature_flags", flags), word("channel.flag", on));
  }

  public String closeCircuit() {
    circuits.close(address.getSlug(), visitor.caller(), visitor.correlationId());
    words.done("channel.circuit_closed");
    return address.settings();
  }

  private static String word(String key, boolean on) {
    return key + (on ? "_on" : "_off");
  }

  private String switched(Map<String, Value> said, String done) {
    switch (patch(new Value.Members(said))) {
      case ChannelAnswer.Saved saved -> words.done(done);
      case ChannelAnswer.Refused(var refusal) -> words.refused(refusal);
    }
    return address.settings();
  }

  ChannelAnswer patch(Value said) {
    Findings findings = new Findings();
    return keeping
        .patch(
            address.getSlug(),
            ChannelRequest.read(said, false, findings),
            findings.violations(),
            authorship())
        .orElseThrow();
  }

  /** Only if there is none of this name yet. */
  ChannelAnswer create(String slug, Map<String, Value> said) {
    Findings findings = new Findings();
    return keeping.put(
        slug,
        ChannelRequest.read(new Value.Members(said), true, findings),
        findings.violations(),
        authorship());
  }

  private Authorship authorship() {
    return Authorship.of(visitor.caller(), visitor.correlationId());
  }
}
