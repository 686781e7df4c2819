package split.persistence.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.persistence.testing.Shop;
import split.view.Slice;
import split.view.Window;
import split.view.channel.ChangeRow;
import split.vocabulary.Authorship;
import split.vocabulary.Caller;
import split.vocabulary.FieldChange;
import split.vocabulary.Right;
import split.vocabulary.TokenScope;

@ParameterizedClass
@EnumSource(Engine.class)
class ChannelChangesTest {
  private static final FieldChange NAME = new FieldChange("/name", false, "\"a\"", "\"ğ\"");
  private static final FieldChange SECRET =
      new FieldChange("/settings/app_secret", true, null, "\"********\"");

  private final Database database;

  ChannelChangesTest(Engine engine) {
    database = engine.migrated();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("N11-1 the changes of a channel are listed newest first, with who, when and what")
  void lists() {
    database.change(em -> Shop.open(em, "shop"));
    database.change(em -> Shop.open(em, "other"));
    change("shop", Shop.NOON, by("ada", "c-1", null), NAME, SECRET);
    long first = page("shop", "/name", 1).rows().getFirst().id();
    change("shop", Shop.NOON.plusSeconds(1), by("bob", "c-2", first), NAME);

    assertThat(page("other", null, 1).count()).isZero();
    Slice<ChangeRow> all = page("shop", null, 1);
    assertThat(all.count()).isEqualTo(3);
    ChangeRow newest = all.rows().getFirst();
    assertThat(newest.changedBy()).isEqualTo("bob");
    assertThat(newest.undoes()).isEqualTo(first);
    assertThat(newest.changedAt()).isEqualTo(Shop.NOON.plusSeconds(1));
    assertThat(newest.channelVersion()).isEqualTo(3);
    assertThat(page("shop", "/settings/app_secret", 1).rows().getFirst())
        .matches(
            row -> row.secret() && row.oldValue() == null && row.correlationId().equals("c-1"));
    assertThat(page("shop", null, 2).rows()).isEmpty();
    assertThat(find("shop", first)).contains(NAME);
    assertThat(find("other", first)).isEmpty();
  }

  private static Authorship by(String name, String correlationId, Long undoes) {
    TokenScope scope = new TokenScope(Set.of(Right.ADMIN), Set.of(TokenScope.EVERY_CHANNEL), null);
    return new Authorship(new Caller(1, name, scope), correlationId, undoes);
  }

  private void change(String slug, Instant now, Authorship who, FieldChange... changes) {
    database.change(
        em -> {
          Channel channel = new Channels(em).bySlug(slug).orElseThrow();
          channel.describe(channel.profile(), Map.of("k", now.toString()), now);
          new Channels(em).flush();
          new ChannelChanges(em).add(channel, List.of(changes), who);
        });
  }

  private Slice<ChangeRow> page(String slug, String pointer, int page) {
    return database.read(
        em ->
            new ChannelChanges(em)
                .page(new Channels(em).bySlug(slug).orElseThrow(), pointer, new Window(10, page)));
  }

  private Optional<FieldChange> find(String slug, long id) {
    return database.read(
        em -> new ChannelChanges(em).find(new Channels(em).bySlug(slug).orElseThrow(), id));
  }
}
