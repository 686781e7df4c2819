package split.domain.channel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import split.domain.marketplace.Setting;
import split.vocabulary.Code;
import split.vocabulary.PackageState;
import split.vocabulary.Violation;

/** What may be said about a channel; every violation at once. */
final class ChannelPolicy {
  private ChannelPolicy() {}

  /**
   * @param stored names of the secrets that are stored
   * @param marketplaces names of the adapters
   */
  static List<Violation> check(
      ChannelDescription said,
      SettingCatalogue catalogue,
      Collection<String> stored,
      List<String> marketplaces) {
    List<Violation> found = new ArrayList<>();
    if (said.marketplace() != null && !marketplaces.contains(said.marketplace())) {
      found.add(
          violation(
              "/marketplace",
              "there is no adapter for it",
              "one of " + marketplaces,
              said.marketplace()));
    } else {
      settings(said.settings(), catalogue, stored, found);
    }
    said.featureFlags().keySet().stream()
        .filter(flag -> !FeatureFlag.isKnown(flag))
        .sorted()
        .forEach(
            flag ->
                found.add(
                    violation(
                        "/feature_flags/" + pointed(flag), "is no feature flag", null, null)));
    if (said.baseState() != null
        && PackageState.of(said.baseState()).filter(PackageState::isInitial).isEmpty()) {
      found.add(
          violation(
              "/base_state",
              "no package starts in it",
              "100, 200, 400 or 550",
              said.baseState().toString()));
    }
    if (said.failedIntegration() != null) {
      found.addAll(FailedIntegrationForm.check(said.failedIntegration()));
    }
    return found;
  }

  private static void settings(
      Map<String, Optional<String>> said,
      SettingCatalogue catalogue,
      Collection<String> stored,
      List<Violation> found) {
    said.keySet().stream()
        .sorted()
        .forEach(
            name -> {
              String at = "/settings/" + pointed(name);
              if (!catalogue.knows(name)) {
                List<String> known = catalogue.all().stream().map(Setting::name).sorted().toList();
                found.add(
                    violation(at, "is no setting of this marketplace", "one of " + known, null));
              } else if (catalogue.isSecret(name)
                  && isMask(said.get(name))
                  && !stored.contains(name)) {
                found.add(
                    violation(
                        at,
                        "there is no stored secret to keep",
                        "the secret itself",
                        Masked.VALUE));
              }
            });
  }

  static boolean isMask(Optional<String> value) {
    return value.filter(Masked.VALUE::equals).isPresent();
  }

  private static Violation violation(String pointer, String message, String wanted, String found) {
    return new Violation(Code.PAYLOAD_INVALID, pointer, message, wanted, found);
  }

  private static String pointed(String name) {
    return FailedIntegrationForm.escaped(name);
  }
}
