package split.persistence.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import split.vocabulary.ChannelProfile;

/**
 * One shop on one marketplace. Its slug stands in every address and never changes. What is stored
 * here is what an operator set; MicroProfile Config can override each setting and the marketplace's
 * defaults fill the rest. Secrets are kept encrypted.
 */
@Entity
@Table(name = "channel")
public class Channel {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "channel")
  @SequenceGenerator(name = "channel", sequenceName = "channel_seq", allocationSize = 50)
  private long id;

  private String slug;

  @Column(name = "oms_channel_id")
  private long omsChannelId;

  @Column(name = "omnitron_id")
  private Long omnitronId;

  private String name;
  private String marketplace;

  @Column(name = "is_active")
  private boolean active;

  @Column(name = "allow_partial_split")
  private boolean allowPartialSplit;

  @Column(name = "base_state")
  private int baseState;

  @Column(name = "feature_flags")
  @Convert(converter = FlagsConverter.class)
  private Map<String, Boolean> featureFlags;

  @Column(name = "failed_integration")
  private String failedIntegration;

  @Column(name = "schema_type")
  private String schemaType;

  @Convert(converter = SettingsConverter.class)
  private Map<String, String> settings;

  @Convert(converter = SettingsConverter.class)
  private Map<String, String> secrets;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "modified_at")
  private Instant modifiedAt;

  protected Channel() {}

  public Channel(String slug, Instant now) {
    this.slug = Objects.requireNonNull(slug);
    this.createdAt = now;
  }

  /**
   * Sets everything an operator may set.
   *
   * @param encrypted the secret settings, already encrypted
   */
  public void describe(ChannelProfile profile, Map<String, String> encrypted, Instant now) {
    omsChannelId = profile.omsChannelId();
    omnitronId = profile.omnitronId();
    name = profile.name();
    marketplace = profile.marketplace();
    active = profile.active();
    allowPartialSplit = profile.allowPartialSplit();
    baseState = profile.baseState();
    featureFlags = Map.copyOf(profile.featureFlags());
    failedIntegration = profile.failedIntegration();
    schemaType = profile.schemaType();
    settings = Map.copyOf(profile.settings());
    secrets = Map.copyOf(encrypted);
    modifiedAt = now;
  }

  public long id() {
    return id;
  }

  public String slug() {
    return slug;
  }

  public ChannelProfile profile() {
    return new ChannelProfile(
        omsChannelId,
        omnitronId,
        name,
        marketplace,
        active,
        allowPartialSplit,
        baseState,
        featureFlags,
        failedIntegration,
        schemaType,
        settings);
  }

  public Map<String, String> secrets() {
    return secrets;
  }

  /** Grows with every change; 0 before the first was stored. */
  public long version() {
    return version;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant modifiedAt() {
    return modifiedAt;
  }
}
