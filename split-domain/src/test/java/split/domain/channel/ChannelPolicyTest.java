package split.domain.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.domain.marketplace.Limit;
import split.domain.marketplace.Setting;
import split.domain.marketplace.SettingGroup;
import split.vocabulary.ChannelProfile;
import split.vocabulary.FailedIntegration;
import split.vocabulary.Violation;

class ChannelPolicyTest {
  private static final String MASK = '"' + Masked.VALUE + '"';
  private static final SettingCatalogue CATALOGUE =
      SettingCatalogue.of(
          List.of(
              Setting.text("base_url", SettingGroup.ACCESS),
              Setting.list("category_ids", SettingGroup.CATALOGUE).limitedTo(Limit.DIGITS),
              Setting.text("app_secret", SettingGroup.ACCESS).asSecret()));

  @Test
  @DisplayName("ADM-1 finds every unknown name and every wrong value at once")
  void findsAll() {
    ChannelDescription said =
        said(
            "n11",
            900,
            Map.of("fly", true),
            "{\"order\":{\"RETRY_INTERVAL\":-1,\"x\":1},\"stock\":{},\"product\":3,"
                + "\"sent_to_remote\":{\"EXPIRATION_HOUR\":1.5}}",
            Map.of(
                "a/b",
                "\"x\"",
                "app_secret",
                MASK,
                "category_ids",
                "[\"x\"]",
                "push_username",
                "{}",
                "push_password",
                "[\"s3cret\"]"));
    assertThat(check(said, Set.of()))
        .containsExactlyInAnyOrder(
            "/base_state",
            "/feature_flags/fly",
            "/settings/a~1b",
            "/settings/app_secret",
            "/settings/category_ids",
            "/settings/push_username",
            "/settings/push_password",
            "/failed_integration/order/RETRY_INTERVAL",
            "/failed_integration/order/x",
            "/failed_integration/stock",
            "/failed_integration/product",
            "/failed_integration/sent_to_remote/EXPIRATION_HOUR");
  }

  @Test
  @DisplayName("ADM-1 a mask keeps a secret that is stored; the seed's document is accepted")
  void accepts() {
    ChannelDescription said =
        said(
            "n11",
            100,
            Map.of("split_packages", true),
            "{\"order\":{\"RETRY_INTERVAL\":28800,\"EXPIRATION_DATE\":57601,\"MAX_RETRY_COUNT\":3},"
                + "\"sent_to_remote\":{\"EXPIRATION_HOUR\":6}}",
            Map.of("app_secret", MASK));
    assertThat(check(said, Set.of("app_secret"))).isEmpty();
  }

  @Test
  @DisplayName("ADM-1 an unknown marketplace is named, its settings are not judged")
  void namesMarketplace() {
    assertThat(check(said("zz", null, Map.of(), null, Map.of("x", "1")), Set.of()))
        .containsExactly("/marketplace");
  }

  @Test
  @DisplayName("FIX-1 what a rule leaves out is the published default of its type")
  void readsFailedIntegration() {
    FailedIntegration read = FailedIntegrationText.read("{\"order\":{\"RETRY_INTERVAL\":5}}");
    assertThat(read.ruleFor("split_packages").retryInterval()).isEqualTo(Duration.ofSeconds(5));
    assertThat(read.ruleFor("split_packages").maxRetries()).isEqualTo(3);
    assertThat(read.ruleFor("product").maxRetries()).isEqualTo(2);
    assertThat(read.sentToRemoteExpiration()).isEqualTo(Duration.ofHours(6));
    assertThat(FailedIntegrationText.read("{}")).isEqualTo(FailedIntegration.DEFAULTS);
  }

  @Test
  @DisplayName("ADM-1 a merge changes what is said and nothing else")
  void merges() {
    ChannelProfile base =
        new ChannelProfile(
            298,
            564L,
            "n",
            "n11",
            true,
            true,
            100,
            Map.of("get_orders", true),
            "{\"order\":{\"MAX_RETRY_COUNT\":9},\"product\":{}}",
            "{\"store_code\":{\"label\":\"a\",\"data_type\":\"text\"}}",
            Map.of("base_url", "u", "gone", "x"));
    ChannelProfile merged =
        draft(
                base,
                said(
                    null,
                    null,
                    Map.of("split_packages", true),
                    "{\"order\":{\"RETRY_INTERVAL\":5},\"product\":null}",
                    Map.of("base_url", "null", "store_code", "7", "category_ids", "\"1, 2\"")),
                Set.of())
            .profile();
    assertThat(merged.omnitronId()).isEqualTo(564);
    assertThat(merged.featureFlags())
        .containsEntry("get_orders", true)
        .containsEntry("split_packages", true);
    assertThat(merged.settings())
        .isEqualTo(Map.of("store_code", "7", "category_ids", "[\"1\",\"2\"]"));
    assertThat(merged.failedIntegration()).doesNotContain("product");
    assertThat(FailedIntegrationText.read(merged.failedIntegration()).ruleFor("order").maxRetries())
        .isEqualTo(9);
    assertThat(
            FailedIntegrationText.read(merged.failedIntegration()).ruleFor("order").retryInterval())
        .isEqualTo(Duration.ofSeconds(5));
  }

  private static List<String> check(ChannelDescription said, Set<String> stored) {
    return draft(ChannelMerging.blank("shop"), said, stored).violations().stream()
        .peek(violation -> assertThat(violation.toString()).doesNotContain("s3cret"))
        .map(Violation::pointer)
        .toList();
  }

  private static ChannelPolicy.Draft draft(
      ChannelProfile base, ChannelDescription said, Set<String> stored) {
    return ChannelPolicy.draft(base, said, CATALOGUE, stored, List.of("n11"));
  }

  private static ChannelDescription said(
      String marketplace,
      Integer state,
      Map<String, Boolean> flags,
      String failed,
      Map<String, String> settings) {
    return new ChannelDescription(
        null, null, null, marketplace, null, null, state, flags, failed, null, settings, null);
  }
}
