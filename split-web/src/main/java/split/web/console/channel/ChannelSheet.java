package split.web.console.channel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import split.domain.channel.ChannelFacts;
import split.domain.channel.ChannelShowing;
import split.domain.channel.EffectiveSettings;
import split.domain.channel.PinReading;
import split.domain.channel.Readiness;
import split.domain.channel.Won;
import split.domain.operation.CircuitClosing;
import split.vocabulary.Circuit;
import split.web.channel.FailedIntegrationShown;
import split.web.channel.SchemaShown;
import split.web.console.Words;

/** One channel: what it is, what is on, and what it still needs (N11-1, N11-2). */
@Named
@RequestScoped
public class ChannelSheet {
  @Inject private ChannelShowing channels;
  @Inject private CircuitClosing circuits;
  @Inject private PinReading pins;
  @Inject private FieldInputs inputs;
  @Inject private ChannelAddress address;
  @Inject private Words words;

  private ChannelFacts facts;
  private Map<String, FieldInput> fields;
  private Readiness readiness;
  private EffectiveSettings held;

  /** Null if there is no such channel. */
  public ChannelFacts getFacts() {
    if (facts == null && address.getSlug() != null) {
      facts = channels.find(address.getSlug()).orElse(null);
    }
    return facts;
  }

  Map<String, FieldInput> getFields() {
    if (fields == null) {
      fields = inputs.of(getFacts());
    }
    return fields;
  }

  public Circuit getCircuit() {
    return circuits.bySlug().getOrDefault(address.getSlug(), Circuit.CLOSED);
  }

  public List<RuleText> getRules() {
    return RuleText.of(
        FailedIntegrationShown.of(address.getSlug(), getFacts().failedIntegration()), words);
  }

  public SwitchRow getActivation() {
    Readiness.Lack lack = readiness().activation();
    return row("", "", lack, held().active(), lack.name(), List.of());
  }

  public List<SwitchRow> getFlags() {
    Map<String, SchemaShown.Flag> shown =
        inputs.shown(channels.schema(address.getSlug()).orElseThrow()).featureFlags();
    return readiness().flags().stream().map(lack -> flag(lack, shown.get(lack.name()))).toList();
  }

  public String often(FieldInput frequency) {
    return frequency.wrong() == null ? RuleText.often(frequency.holds(), words) : frequency.holds();
  }

  private SwitchRow flag(Readiness.Lack lack, SchemaShown.Flag shown) {
    String pinnable = "feature_flags." + lack.name();
    Won<Boolean> held = held().featureFlags().get(lack.name());
    return row(shown.label(), shown.description(), lack, held, pinnable, shown.frequencies());
  }

  private SwitchRow row(
      String label,
      String about,
      Readiness.Lack lack,
      Won<Boolean> held,
      String pinnable,
      List<String> frequencies) {
    return new SwitchRow(
        label,
        about,
        lack,
        held.value(),
        pins.find(address.getSlug(), pinnable).orElse(null),
        named(lack.missing()),
        named(frequencies));
  }

  private List<FieldInput> named(List<String> settings) {
    return settings.stream().map(this::bySetting).filter(Objects::nonNull).toList();
  }

  private FieldInput bySetting(String key) {
    return getFields().values().stream()
        .filter(field -> field.shown().pointer().equals("/settings/" + key))
        .findFirst()
        .orElse(null);
  }

  private EffectiveSettings held() {
    if (held == null) {
      held = channels.effective(address.getSlug()).orElseThrow();
    }
    return held;
  }

  private Readiness readiness() {
    if (readiness == null) {
      readiness = channels.readiness(address.getSlug()).orElseThrow();
    }
    return readiness;
  }
}
