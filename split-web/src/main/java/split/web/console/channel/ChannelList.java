package split.web.console.channel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import split.domain.channel.ChannelOverview;
import split.domain.channel.ChannelShowing;
import split.domain.operation.CircuitClosing;
import split.vocabulary.Circuit;
import split.web.channel.SettingWords;
import split.web.console.LazyRows;
import split.web.console.Look;

/** All channels. */
@Named
@RequestScoped
public class ChannelList {
  @Inject private ChannelShowing channels;
  @Inject private CircuitClosing closing;
  @Inject private FieldInputs inputs;
  @Inject private Look look;

  private final Map<String, Map<String, String>> labels = new HashMap<>();
  private LazyRows<ChannelOverview> rows;
  private Map<String, Circuit> circuits;

  public LazyRows<ChannelOverview> getRows() {
    if (rows == null) {
      rows = new LazyRows<>(channels::overview);
    }
    return rows;
  }

  public Circuit circuit(String slug) {
    if (circuits == null) {
      circuits = closing.bySlug();
    }
    return circuits.getOrDefault(slug, Circuit.CLOSED);
  }

  public String flags(ChannelOverview channel) {
    SettingWords words = SettingWords.in(List.of(look.getLocale()));
    return channel.flagsOn().stream().map(words::flagLabel).collect(Collectors.joining(", "));
  }

  /** What it lacks, by what people call it. */
  public List<String> missing(ChannelOverview channel) {
    return channel.missing().stream()
        .map(setting -> labelsOf(channel).getOrDefault(setting, setting))
        .toList();
  }

  private Map<String, String> labelsOf(ChannelOverview channel) {
    return labels.computeIfAbsent(
        channel.facts().slug(),
        slug ->
            inputs.shown(channels.schema(slug).orElseThrow()).schemaType().values().stream()
                .collect(
                    Collectors.toMap(
                        field -> field.key(), field -> field.label(), (one, other) -> one)));
  }
}
