package split.web.console.channel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import split.domain.channel.ChannelFacts;
import split.domain.channel.ChannelSchema;
import split.domain.channel.ChannelShowing;
import split.domain.channel.FieldState;
import split.domain.channel.Pin;
import split.domain.channel.PinReading;
import split.domain.channel.SchemaField;
import split.web.channel.FieldShown;
import split.web.channel.SchemaShown;
import split.web.channel.SettingWords;
import split.web.console.Look;
import split.web.console.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes the fields of a channel's form from its schema type, in the viewer's language. */
@RequestScoped
public class FieldInputs {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What is switched elsewhere on the page, or never changes. */
  private static final Set<String> ELSEWHERE = Set.of("marketplace", "is_active", "feature_flags");

  /** The only one of a channel's own fields in the form that the environment can pin. */
  private static final String PARTIAL = "allow_partial_split";

  @Inject private ChannelShowing channels;
  @Inject private PinReading pins;
  @Inject private Look look;
  @Inject private Words words;

  /** By their names in the schema type, group by group. */
  Map<String, FieldInput> of(ChannelFacts facts) {
    ChannelSchema schema = channels.schema(facts.slug()).orElseThrow();
    SchemaShown shown = shown(schema);
    Map<String, FieldState> states = new HashMap<>();
    channels
        .form(facts.slug())
        .orElseThrow()
        .fields()
        .forEach(state -> states.put(state.field().name(), state));
    Map<String, FieldInput> inputs = new LinkedHashMap<>();
    for (SchemaField field : schema.fields()) {
      FieldShown about = shown.schemaType().get(field.name());
      if (states.containsKey(field.name())) {
        inputs.put(field.name(), setting(facts.slug(), about, states.get(field.name())));
      } else if (!ELSEWHERE.contains(field.name())) {
        inputs.put(field.name(), own(facts, about));
      }
    }
    return inputs;
  }

  /** Labels of all that the schema type has, and of flags. */
  SchemaShown shown(ChannelSchema schema) {
    return SchemaShown.of(schema, SettingWords.in(List.of(look.getLocale())));
  }

  private FieldInput setting(String slug, FieldShown shown, FieldState state) {
    JsonNode stored = shown.secret() ? null : state.stored();
    return new FieldInput(
        shown,
        stored,
        shown.secret() && state.stored() != null,
        FieldText.of(stored),
        FieldText.inOneLine(state.value()),
        pins.find(slug, shown.key()).orElse(null),
        state.wrong() == null ? null : words.sentence(state.wrong()));
  }

  private FieldInput own(ChannelFacts facts, FieldShown shown) {
    JsonNode stored = stored(facts, shown.key());
    String text = FieldText.of(stored);
    Optional<Pin> pin =
        shown.key().equals(PARTIAL) ? pins.find(facts.slug(), PARTIAL) : Optional.empty();
    String holds = pin.isPresent() ? String.valueOf(partial(facts.slug())) : text;
    return new FieldInput(shown, stored, false, text, holds, pin.orElse(null), null);
  }

  private boolean partial(String slug) {
    return channels.effective(slug).orElseThrow().allowPartialSplit().value();
  }

  private static JsonNode stored(ChannelFacts facts, String key) {
    Object value =
        switch (key) {
          case "name" -> facts.profile().name();
          case "oms_channel_id" -> facts.profile().omsChannelId();
          case "omnitron_id" -> facts.profile().omnitronId();
          case PARTIAL -> facts.profile().allowPartialSplit();
          case "base_state" -> facts.profile().baseState();
          case "failed_integration" -> JSON.readTree(facts.profile().failedIntegration());
          case "schema_type" -> facts.schemaType();
          default -> throw new IllegalStateException("no field of a channel: " + key);
        };
    return JSON.valueToTree(value);
  }
}
