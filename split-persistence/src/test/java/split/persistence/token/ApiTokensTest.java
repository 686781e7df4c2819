package split.persistence.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import split.persistence.testing.Database;
import split.persistence.testing.Engine;
import split.vocabulary.Right;
import split.vocabulary.SignatureScheme;
import split.vocabulary.TokenScope;

@ParameterizedClass
@EnumSource(Engine.class)
class ApiTokensTest {
  private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
  private static final TokenScope SCOPE =
      new TokenScope(Set.of(Right.SPLIT, Right.READ), Set.of("a", "b"), 5);

  private final Database database;

  ApiTokensTest(Engine engine) {
    database = engine.migrated();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  @DisplayName("ADM-4 a token is found by its hash, with its scope and its end")
  void finds() {
    database.change(em -> new ApiTokens(em).add(token("h1")));
    database.change(em -> new ApiTokens(em).byHash("h1").orElseThrow().revoke(NOW.plusSeconds(1)));
    ApiToken found = database.read(em -> new ApiTokens(em).byHash("h1")).orElseThrow();
    assertThat(found.scope()).isEqualTo(SCOPE);
    assertThat(found.isValid(NOW)).isFalse();
    assertThat(found.expiresAt()).isEqualTo(NOW.plusSeconds(60));
    assertThat(database.<Boolean>read(em -> new ApiTokens(em).byHash("h2").isPresent())).isFalse();
  }

  @Test
  @DisplayName("ADM-4 the last use is kept to the minute, and an end is only ever brought forward")
  void used_and_ended() {
    database.change(em -> new ApiTokens(em).add(token("h1")));
    assertThat(kept().lastUsedAt()).isNull();
    database.change(em -> new ApiTokens(em).byHash("h1").orElseThrow().use(NOW));
    database.change(em -> new ApiTokens(em).byHash("h1").orElseThrow().use(NOW.plusSeconds(59)));
    assertThat(kept().lastUsedAt()).isEqualTo(NOW);
    database.change(em -> new ApiTokens(em).byHash("h1").orElseThrow().use(NOW.plusSeconds(61)));
    assertThat(kept().lastUsedAt()).isEqualTo(NOW.plusSeconds(61));
    database.change(em -> new ApiTokens(em).byHash("h1").orElseThrow().endBy(NOW.plusSeconds(90)));
    assertThat(kept().expiresAt()).isEqualTo(NOW.plusSeconds(60));
    database.change(em -> new ApiTokens(em).byHash("h1").orElseThrow().endBy(NOW.plusSeconds(30)));
    assertThat(kept().expiresAt()).isEqualTo(NOW.plusSeconds(30));
  }

  private ApiToken kept() {
    return database.read(em -> new ApiTokens(em).byHash("h1")).orElseThrow();
  }

  @Test
  @DisplayName("ADM-4 tokens are listed a page at a time, and no two have one hash")
  void lists() {
    database.change(
        em -> IntStream.range(0, 5).forEach(i -> new ApiTokens(em).add(token("h" + i))));
    assertThat(database.<Integer>read(em -> new ApiTokens(em).page(2, 4).size())).isOne();
    assertThat(database.<Long>read(em -> new ApiTokens(em).count())).isEqualTo(5);
    assertThatThrownBy(() -> database.change(em -> new ApiTokens(em).add(token("h1")))).isNotNull();
  }

  @Test
  @DisplayName("ADM-4 of several nodes that start together one makes the first token")
  void startsOnce() throws Exception {
    try (ExecutorService nodes = Executors.newFixedThreadPool(8)) {
      List<Callable<Boolean>> starts =
          IntStream.range(0, 8).<Callable<Boolean>>mapToObj(i -> () -> first("h" + i)).toList();
      long made = 0;
      for (Future<Boolean> start : nodes.invokeAll(starts)) {
        made += start.get() ? 1 : 0;
      }
      assertThat(made).isOne();
    }
  }

  @Test
  @DisplayName(
      "SEC-2 a token has two secrets at most, is found with both in one query, and its follower signs as well")
  void secrets() {
    database.change(em -> new ApiTokens(em).add(token("h1")));
    database.change(em -> changed(em, token -> token.sign(sealed("a"), null, NOW)));
    database.change(em -> changed(em, token -> token.sign(sealed("b"), NOW.plusSeconds(5), NOW)));
    database.change(em -> new ApiTokens(em).byHash("h1"));
    int statements = database.statements(() -> assertThat(hints()).containsExactly("a", "b"));
    assertThat(statements).isOne();
    assertThat(kept().signatureSecrets().getFirst().endsAt()).isEqualTo(NOW.plusSeconds(5));
    assertThatThrownBy(
            () -> database.change(em -> changed(em, token -> token.sign(sealed("c"), null, NOW))))
        .isNotNull();

    database.change(em -> changed(em, token -> token.dropEndedSecrets(NOW.plusSeconds(5))));
    database.change(em -> changed(em, token -> token.sign(sealed("c"), null, NOW)));
    assertThat(hints()).containsExactly("b", "c");
    database.change(
        em -> {
          ApiToken follower = token("h2");
          new ApiTokens(em).add(follower);
          follower.signLike(new ApiTokens(em).byHash("h1").orElseThrow(), NOW);
        });
    assertThat(database.read(em -> new ApiTokens(em).byHash("h2")).orElseThrow().signatureSecrets())
        .hasSize(2);
    long first = kept().signatureSecrets().getFirst().id();
    database.change(em -> changed(em, token -> token.removeSecret(first)));
    assertThat(hints()).containsExactly("c");
  }

  private static void changed(EntityManager em, Consumer<ApiToken> change) {
    change.accept(new ApiTokens(em).byHash("h1").orElseThrow());
  }

  private List<String> hints() {
    return kept().signatureSecrets().stream().map(secret -> secret.sealed().hint()).toList();
  }

  private static SignatureSecret.Sealed sealed(String hint) {
    return new SignatureSecret.Sealed(SignatureScheme.STANDARD_WEBHOOKS, "sealed", hint);
  }

  private boolean first(String hash) {
    return database.inTransaction(
        em -> {
          ApiTokens tokens = new ApiTokens(em);
          tokens.lockStartUp();
          boolean empty = tokens.count() == 0;
          if (empty) {
            tokens.add(token(hash));
          }
          return empty;
        });
  }

  private static ApiToken token(String hash) {
    return new ApiToken("name", hash, "hint", SCOPE, NOW, NOW.plusSeconds(60));
  }
}
