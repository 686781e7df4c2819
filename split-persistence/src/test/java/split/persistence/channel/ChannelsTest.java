package split.persistence.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.vocabulary.ChannelProfile;

@ParameterizedClass
@EnumSource(Engine.class)
class ChannelsTest {
  private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
  private static final ChannelProfile PROFILE =
      new ChannelProfile(
          298,
          564L,
          "N11:1750_Channel",
          "n11",
          true,
          false,
          100,
          Map.of("split_packages", true),
          "{}",
          "{\"store_code\":{}}",
          Map.of("a", "ğ"));

  private final Database database;

  ChannelsTest(Engine engine) {
    database = engine.migrated();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("ADM-1 a channel is kept as it was described, and counts its changes")
  void keeps() {
    database.change(em -> new Channels(em).add(channel("shop")));
    database.change(
        em ->
            new Channels(em)
                .bySlug("shop")
                .orElseThrow()
                .describe(PROFILE, Map.of("k", "v2"), NOW.plusSeconds(1)));
    Channel found = database.read(em -> new Channels(em).bySlug("shop")).orElseThrow();
    assertThat(found.profile()).isEqualTo(PROFILE);
    assertThat(found.secrets()).containsExactly(Map.entry("k", "v2"));
    assertThat(found.version()).isEqualTo(2);
    assertThat(found.modifiedAt()).isEqualTo(NOW.plusSeconds(1));
    assertThat(database.<String>read(em -> new Channels(em).find(found.id()).orElseThrow().slug()))
        .isEqualTo("shop");
  }

  @Test
  @DisplayName("ADM-1 channels are listed by slug, a page at a time, and no two have one slug")
  void lists() {
    database.change(
        em -> List.of("b", "a", "c").forEach(slug -> new Channels(em).add(channel(slug))));
    assertThat(
            database.<List<String>>read(
                em -> new Channels(em).page(2, 1).stream().map(Channel::slug).toList()))
        .containsExactly("b", "c");
    assertThat(database.<Long>read(em -> new Channels(em).count())).isEqualTo(3);
    assertThatThrownBy(() -> database.change(em -> new Channels(em).add(channel("a")))).isNotNull();
  }

  @Test
  @DisplayName("ADM-1 of two changes to one reading the second is refused")
  void refusesStale() {
    database.change(em -> new Channels(em).add(channel("shop")));
    assertThatThrownBy(
            () ->
                database.change(
                    em -> {
                      Channel read = new Channels(em).bySlug("shop").orElseThrow();
                      database.change(
                          other ->
                              new Channels(other)
                                  .bySlug("shop")
                                  .orElseThrow()
                                  .describe(PROFILE, Map.of(), NOW));
                      read.describe(PROFILE, Map.of("k", "late"), NOW.plusSeconds(9));
                      new Channels(em).flush();
                    }))
        .isInstanceOf(OptimisticLockException.class);
  }

  private static Channel channel(String slug) {
    Channel channel = new Channel(slug, NOW);
    channel.describe(PROFILE, Map.of("k", "v"), NOW);
    return channel;
  }
}
