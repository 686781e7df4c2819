package split.domain.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import split.domain.marketplace.Marketplaces;
import split.persistence.channel.Channel;
import split.vocabulary.ChannelProfile;
import split.vocabulary.PackageState;

/** Turns a stored channel into one that holds. */
@ApplicationScoped
public class ChannelResolving {
  @Inject private Config config;
  @Inject private Marketplaces marketplaces;
  @Inject private ChannelSecrets secrets;

  /** Without what was added to a channel's schema type. */
  SettingCatalogue catalogue(String marketplace) {
    return SettingCatalogue.of(marketplaces.named(marketplace));
  }

  ChannelSchema schema(ChannelProfile profile) {
    return ChannelSchema.of(
        profile.marketplace(),
        catalogue(profile.marketplace()),
        SchemaTypeText.read(profile.schemaType()));
  }

  ChannelState state(Channel channel) {
    ChannelProfile profile = channel.profile();
    SettingCatalogue catalogue =
        catalogue(profile.marketplace()).with(SchemaTypeText.settings(profile.schemaType()));
    return state(channel.slug(), profile, channel.secrets(), catalogue);
  }

  /**
   * @param sealed the stored secrets
   */
  ChannelState state(
      String slug, ChannelProfile profile, Map<String, String> sealed, SettingCatalogue catalogue) {
    Map<String, String> opened = secrets.opened(slug, sealed);
    return new ChannelState(
        profile,
        opened,
        catalogue,
        EffectiveSettings.of(
            slug, profile, opened, catalogue, name -> config.getOptionalValue(name, String.class)));
  }

  EffectiveChannel effective(Channel channel) {
    ChannelProfile profile = channel.profile();
    EffectiveSettings settings = state(channel).held();
    return new EffectiveChannel(
        channel.id(),
        channel.slug(),
        profile.omsChannelId(),
        profile.marketplace(),
        settings.active().value(),
        settings.allowPartialSplit().value(),
        PackageState.of(profile.baseState()).orElseThrow(),
        settings.flagValues(),
        FailedIntegrationText.read(profile.failedIntegration()),
        settings.values());
  }
}
