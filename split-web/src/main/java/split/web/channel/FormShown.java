package split.web.channel;

import java.util.LinkedHashMap;
import java.util.Map;
import split.domain.channel.ChannelForm;
import split.domain.channel.FieldState;
import tools.jackson.databind.JsonNode;

/** A channel's settings as a form shows them, by their names in the schema type. */
public record FormShown(String slug, Map<String, State> settings, ReadinessShown readiness) {
  static FormShown of(String slug, ChannelForm form) {
    Map<String, State> settings = new LinkedHashMap<>();
    form.fields().forEach(state -> settings.put(state.field().name(), State.of(state)));
    return new FormShown(slug, settings, ReadinessShown.of(slug, form.readiness()));
  }

  /**
   * @param value what holds, and {@code source} where it comes from
   * @param isPinned the environment decides, whatever is stored
   * @param wrong what speaks against what holds, or null
   */
  public record State(
      String pointer,
      JsonNode value,
      String source,
      boolean isPinned,
      JsonNode stored,
      JsonNode defaultValue,
      Wrong wrong) {
    static State of(FieldState state) {
      return new State(
          state.field().pointer(),
          state.value(),
          state.source().wire(),
          state.isPinned(),
          state.stored(),
          state.field().json(state.field().setting().defaultValue()),
          state.wrong() == null ? null : Wrong.of(state));
    }
  }

  public record Wrong(String code, String message, String wanted) {
    static Wrong of(FieldState state) {
      return new Wrong(
          state.wrong().code().wire(), state.wrong().message(), state.wrong().wanted());
    }
  }
}
