package split.domain.channel;

import static split.domain.channel.ChannelFields.ALLOW_PARTIAL_SPLIT;
import static split.domain.channel.ChannelFields.BASE_STATE;
import static split.domain.channel.ChannelFields.FAILED_INTEGRATION;
import static split.domain.channel.ChannelFields.FEATURE_FLAGS;
import static split.domain.channel.ChannelFields.IS_ACTIVE;
import static split.domain.channel.ChannelFields.MARKETPLACE;
import static split.domain.channel.ChannelFields.NAME;
import static split.domain.channel.ChannelFields.OMNITRON_ID;
import static split.domain.channel.ChannelFields.OMS_CHANNEL_ID;
import static split.domain.channel.ChannelFields.SCHEMA_TYPE;
import static split.domain.channel.ChannelFields.SETTINGS;

import java.util.Map;
import java.util.Objects;
import split.persistence.json.Json;
import split.vocabulary.Code;
import split.vocabulary.FieldChange;
import split.vocabulary.Refusal;
import tools.jackson.databind.JsonNode;

/**
 * Taking back a change is saying the old value again. What a secret was nobody knows any more, and
 * what a channel was created with was nothing before.
 */
final class UndoPolicy {
  private UndoPolicy() {}

  /**
   * @param now the field's value, as JSON; null for none
   * @param insisting whether it is taken back even if the value was changed since
   */
  static UndoDecision decide(FieldChange change, String now, boolean insisting) {
    if (change.secret()) {
      return refused(Code.CHANGE_NOT_UNDOABLE, "the former values of secrets are not kept");
    }
    if (change.oldValue() == null && !isRemovable(change.pointer())) {
      return refused(Code.CHANGE_NOT_UNDOABLE, "there was no value before");
    }
    if (!insisting && !Objects.equals(now, change.newValue())) {
      return refused(Code.CHANGE_SUPERSEDED, change.pointer() + " was changed since");
    }
    return new UndoDecision.Undo(said(change.pointer(), value(change.oldValue())));
  }

  private static boolean isRemovable(String pointer) {
    return pointer.startsWith(SETTINGS)
        || pointer.startsWith(FEATURE_FLAGS)
        || pointer.startsWith(FAILED_INTEGRATION)
        || pointer.startsWith(SCHEMA_TYPE);
  }

  private static ChannelDescription said(String pointer, JsonNode old) {
    String name = pointer.substring(pointer.lastIndexOf('/') + 1);
    String member = Json.MAPPER.createObjectNode().set(name, old).toString();
    return new ChannelDescription(
        pointer.equals(OMS_CHANNEL_ID) ? Long.valueOf(old.asLong()) : null,
        pointer.equals(OMNITRON_ID) ? Long.valueOf(old.asLong()) : null,
        pointer.equals(NAME) ? old.asString() : null,
        pointer.equals(MARKETPLACE) ? old.asString() : null,
        pointer.equals(IS_ACTIVE) ? Boolean.valueOf(old.asBoolean()) : null,
        pointer.equals(ALLOW_PARTIAL_SPLIT) ? Boolean.valueOf(old.asBoolean()) : null,
        pointer.equals(BASE_STATE) ? Integer.valueOf(old.asInt()) : null,
        pointer.startsWith(FEATURE_FLAGS) ? Map.of(name, old.asBoolean(false)) : Map.of(),
        pointer.startsWith(FAILED_INTEGRATION) ? member : null,
        pointer.startsWith(SCHEMA_TYPE) ? member : null,
        pointer.startsWith(SETTINGS) ? Map.of(name, old.toString()) : Map.of(),
        null);
  }

  private static JsonNode value(String json) {
    return Json.MAPPER.readTree(json == null ? "null" : json);
  }

  private static UndoDecision refused(Code code, String detail) {
    return new UndoDecision.Refused(Refusal.of(code, detail));
  }
}
