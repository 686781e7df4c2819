package split.domain.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

  SettingCatalogue catalogue(String marketplace) {
    return SettingCatalogue.of(marketplaces.named(marketplace));
  }

  EffectiveSettings settings(Channel channel) {
    ChannelProfile profile = channel.profile();
    return EffectiveSettings.of(
        channel.slug(),
        profile,
        secrets.opened(channel.slug(), channel.secrets()),
        catalogue(profile.marketplace()),
        name -> config.getOptionalValue(name, String.class));
  }

  EffectiveChannel effective(Channel channel) {
    ChannelProfile profile = channel.profile();
    EffectiveSettings settings = settings(channel);
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
