package split.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.domain.channel.FeatureFlag;
import split.domain.channel.Need;
import split.domain.channel.SettingCatalogue;
import split.domain.marketplace.Marketplace;
import split.domain.marketplace.Setting;
import split.web.channel.SettingWords;

/**
 * The tables of {@code docs/settings.md} about channels are what the schema type and its English
 * words say; a table that differs is printed as it should be.
 */
class ChannelSettingsPageTest {
  private static final SettingWords ENGLISH = SettingWords.in(List.of());
  private static final String NONE = "–";

  private final String page = Product.text(Product.file("docs/settings.md"));

  @Test
  @DisplayName("N11-1 The page has every setting of every marketplace as the schema type has it")
  void ofMarketplaces() throws Exception {
    for (Marketplace marketplace : AdaptersTest.marketplaces()) {
      assertThat(page).contains(settings(marketplace.name(), marketplace.settings()));
    }
  }

  @Test
  @DisplayName("N11-1 The page has every setting that is common to all channels")
  void ofEveryChannel() {
    assertThat(page).contains(settings("", SettingCatalogue.of(List.of()).all()));
  }

  @Test
  @DisplayName("N11-2 The page has every flag with its frequency and its needs")
  void flags() {
    String rows = Arrays.stream(FeatureFlag.values()).map(this::row).collect(Collectors.joining());
    assertThat(page)
        .contains("| flag | works | needs | meaning |\n|---|---|---|---|\n" + rows + "\n");
  }

  private String row(FeatureFlag flag) {
    String works =
        flag.frequencies().stream()
            .map(frequency -> frequency.usual() + " (`" + frequency.setting() + "`)")
            .collect(Collectors.joining(", "));
    String needs = flag.needs().stream().map(this::needed).collect(Collectors.joining(", "));
    return "| `%s` | %s | %s | %s |\n"
        .formatted(flag.wire(), or(works), or(needs), ENGLISH.flagAbout(flag.wire()));
  }

  private String needed(Need need) {
    String setting = "`" + need.setting() + "`";
    return need.where() == null ? setting : setting + " where `" + need.where() + "` names any";
  }

  private static String settings(String marketplace, List<Setting> settings) {
    return Stream.concat(
            Stream.of("| setting | type | default | needed | meaning |", "|---|---|---|---|---|"),
            settings.stream().map(setting -> row(marketplace, setting)))
        .collect(Collectors.joining("\n", "", "\n\n"));
  }

  private static String row(String marketplace, Setting setting) {
    String wanted = setting.limit().wanted();
    String example = setting.example();
    return "| `%s` | %s | %s | %s | %s |"
        .formatted(
            setting.name(),
            setting.type().wire() + (setting.secret() ? ", secret" : ""),
            setting.defaultValue() == null ? NONE : "`" + setting.defaultValue() + "`",
            setting.required() ? "yes" : NONE,
            ENGLISH.about(marketplace, setting.name())
                + (wanted == null ? "" : " Wanted: " + wanted + ".")
                + (example == null ? "" : " Such as `" + example + "`."));
  }

  private static String or(String text) {
    return text.isEmpty() ? NONE : text;
  }
}
