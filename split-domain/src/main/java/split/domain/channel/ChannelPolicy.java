package split.domain.channel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import split.vocabulary.ChannelProfile;
import split.vocabulary.Code;
import split.vocabulary.PackageState;
import split.vocabulary.Violation;

/** What may be said about a channel, and what becomes of it then; every violation at once. */
final class ChannelPolicy {
  private ChannelPolicy() {}

  /**
   * A channel as it would be.
   *
   * @param settings what was said about them, judged
   */
  record Draft(
      ChannelProfile profile,
      SettingPolicy.Judged settings,
      SettingCatalogue catalogue,
      List<Violation> violations) {}

  /**
   * @param base what was there, or a blank channel
   * @param own settings of the marketplace that was said, without additions
   * @param secrets names of the secrets that are stored
   * @param marketplaces names of the adapters
   */
  static Draft draft(
      ChannelProfile base,
      ChannelDescription said,
      SettingCatalogue own,
      Collection<String> secrets,
      List<String> marketplaces) {
    List<Violation> found = new ArrayList<>(check(said, marketplaces));
    List<Violation> schema = schemaType(base, said, own);
    found.addAll(schema);
    String added = schema.isEmpty() ? ChannelMerging.schemaType(base, said) : base.schemaType();
    SettingCatalogue catalogue = own.with(SchemaTypeText.settings(added));
    boolean isKnown = said.marketplace() == null || marketplaces.contains(said.marketplace());
    SettingPolicy.Judged settings =
        isKnown
            ? SettingPolicy.judge(said.settings(), catalogue, secrets)
            : SettingPolicy.Judged.NOTHING;
    found.addAll(settings.violations());
    return new Draft(
        ChannelMerging.over(base, said, settings.values(), catalogue), settings, catalogue, found);
  }

  private static List<Violation> check(ChannelDescription said, List<String> marketplaces) {
    List<Violation> found = new ArrayList<>();
    if (said.marketplace() != null && !marketplaces.contains(said.marketplace())) {
      String wanted = "one of " + marketplaces;
      found.add(
          violation("/marketplace", "there is no adapter for it", wanted, said.marketplace()));
    }
    said.featureFlags().keySet().stream()
        .filter(flag -> FeatureFlag.of(flag).isEmpty())
        .sorted()
        .forEach(
            flag -> found.add(violation(Pointed.flag(flag), "is no feature flag", null, null)));
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

  private static List<Violation> schemaType(
      ChannelProfile base, ChannelDescription said, SettingCatalogue own) {
    return said.schemaType() == null
        ? List.of()
        : SchemaTypeForm.check(said.schemaType(), base.schemaType(), own);
  }

  private static Violation violation(String pointer, String message, String wanted, String found) {
    return new Violation(Code.PAYLOAD_INVALID, pointer, message, wanted, found);
  }
}
