package split.domain.channel;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import split.persistence.json.Json;
import split.vocabulary.ChannelProfile;
import split.vocabulary.FailedIntegration;

/** A channel's document taken apart: each field by its pointer, as JSON. Secrets are left out. */
final class ChannelFields {
  static final String OMS_CHANNEL_ID = "/oms_channel_id";
  static final String OMNITRON_ID = "/omnitron_id";
  static final String NAME = "/name";
  static final String MARKETPLACE = "/marketplace";
  static final String IS_ACTIVE = "/is_active";
  static final String ALLOW_PARTIAL_SPLIT = "/allow_partial_split";
  static final String BASE_STATE = "/base_state";
  static final String FEATURE_FLAGS = "/feature_flags/";
  static final String FAILED_INTEGRATION = "/failed_integration/";
  static final String SCHEMA_TYPE = "/schema_type/";
  static final String SETTINGS = "/settings/";

  private final Map<String, String> fields = new TreeMap<>();

  private ChannelFields() {}

  static Map<String, String> of(ChannelState channel) {
    ChannelFields taken = new ChannelFields();
    taken.own(channel.profile());
    taken.documents(channel.profile());
    channel
        .profile()
        .settings()
        .forEach(
            (name, text) ->
                taken.put(SETTINGS + name, ValueText.json(channel.catalogue().named(name), text)));
    return taken.fields;
  }

  private void own(ChannelProfile profile) {
    put(OMS_CHANNEL_ID, profile.omsChannelId());
    Optional.ofNullable(profile.omnitronId()).ifPresent(id -> put(OMNITRON_ID, id));
    put(NAME, profile.name());
    put(MARKETPLACE, profile.marketplace());
    put(IS_ACTIVE, profile.active());
    put(ALLOW_PARTIAL_SPLIT, profile.allowPartialSplit());
    put(BASE_STATE, profile.baseState());
  }

  private void documents(ChannelProfile profile) {
    FeatureFlag.all(profile.featureFlags()).forEach((flag, on) -> put(FEATURE_FLAGS + flag, on));
    rules(profile.failedIntegration());
    Json.MAPPER
        .readTree(profile.schemaType())
        .properties()
        .forEach(field -> put(SCHEMA_TYPE + field.getKey(), field.getValue()));
  }

  /** Whole rules, and only those that the channel has of its own. */
  private void rules(String document) {
    FailedIntegration read = FailedIntegrationText.read(document);
    Map<String, Map<String, Long>> whole = FailedIntegrationText.write(read);
    Json.MAPPER
        .readTree(document)
        .propertyNames()
        .forEach(type -> put(FAILED_INTEGRATION + type, whole.get(type)));
  }

  private void put(String pointer, Object value) {
    fields.put(pointer, Json.MAPPER.writeValueAsString(value));
  }
}
