package split.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import split.domain.channel.ChannelSchema;
import split.domain.channel.SettingCatalogue;
import split.domain.marketplace.Marketplace;
import split.web.channel.SchemaShown;
import split.web.channel.SettingWords;

/** Whatever a channel may be set to has words in every language. */
class SettingWordsTest {
  @Test
  @DisplayName("N11-1 Every field, group and flag of every marketplace has words in each language")
  void complete() throws Exception {
    for (Locale language : SettingWords.LANGUAGES) {
      for (Marketplace marketplace : AdaptersTest.marketplaces()) {
        SchemaShown shown = shown(marketplace, SettingWords.in(List.of(language)));
        assertThat(shown.schemaType()).hasSizeGreaterThan(25);
        assertThat(shown.schemaType().values())
            .allSatisfy(field -> assertThat(field.label()).isNotBlank())
            .allSatisfy(field -> assertThat(field.description()).isNotBlank());
        assertThat(shown.featureFlags().values())
            .allSatisfy(flag -> assertThat(flag.description()).isNotBlank());
      }
    }
    assertThat(Arrays.asList("en", "tr"))
        .isEqualTo(SettingWords.LANGUAGES.stream().map(Locale::getLanguage).toList());
  }

  private static SchemaShown shown(Marketplace marketplace, SettingWords words) {
    return SchemaShown.of(
        ChannelSchema.of(
            marketplace.name(), SettingCatalogue.of(marketplace.settings()), List.of()),
        words);
  }
}
