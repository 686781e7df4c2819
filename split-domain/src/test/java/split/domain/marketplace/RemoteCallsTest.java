package split.domain.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import split.vocabulary.Step;

class RemoteCallsTest {
  private static final int CONCURRENT = 20;
  private static final String SECRET = "s3cret+value";
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final Setting KEY = Setting.text("api_key", SettingGroup.ACCESS).asSecret();

  private final CannedServer server = new CannedServer();
  private final RemoteCalls remote = OpenDoor.calls(CLOCK);
  private final CountDownLatch end = new CountDownLatch(1);
  private Account account;

  @AfterEach
  void close() {
    end.countDown();
    server.close();
  }

  @Test
  @DisplayName(
      "MKT-6 an answer comes back whole and its exchange is in the step log, the secret is not")
  void answered() {
    server.json(200, "{\"said\":\"" + SECRET + "\"}");
    assertThat(post(server.base(), "{\"key\":\"" + SECRET + "\"}"))
        .isInstanceOf(Verdict.Usable.class);
    assertThat(server.asked().getFirst().headers())
        .containsEntry("key", SECRET)
        .containsEntry("content-type", "application/json");
    assertThat(server.asked().getFirst().body()).isEqualTo("{\"key\":\"" + SECRET + "\"}");
    Step step = step();
    assertThat(step.ok()).isTrue();
    assertThat(step.request()).isEqualTo("POST " + server.base() + "/thing\n\n{\"key\":\"***\"}");
    assertThat(step.response()).isEqualTo("HTTP 200 application/json\n\n{\"said\":\"***\"}");
    assertThat(step.toString()).doesNotContain(SECRET);
  }

  @Test
  @DisplayName("MKT-6 an error status is an answer, not an exception")
  void errorStatus() {
    server.json(500, "{}");
    assertThat(post(server.base(), "{}")).isInstanceOf(Verdict.Usable.class);
  }

  @Test
  @DisplayName("MKT-6 an answer of 1 MiB is read, one byte more is not")
  void size() {
    server.json(200, "x".repeat(RemoteCalls.MOST_BYTES));
    assertThat(get(server.base())).isInstanceOf(Verdict.Usable.class);
    assertThat(step().response().length()).isLessThan(17 * 1024);
    server.json(200, "x".repeat(RemoteCalls.MOST_BYTES + 1));
    assertUnreachable(get(server.base()), "larger");
  }

  @Test
  @DisplayName("MKT-6 an answer without end does not hold the caller beyond the deadline")
  void endless() {
    server.then(
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, 0);
          byte[] block = new byte[8192];
          while (end.getCount() > 0) {
            exchange.getResponseBody().write(block);
          }
        });
    assertInTime(server.base());
  }

  @Test
  @DisplayName("MKT-6 a body that drips byte by byte does not hold the caller beyond the deadline")
  void dripFedBody() {
    server.then(
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          drip(exchange.getResponseBody(), " ");
        });
    assertInTime(server.base());
  }

  @Test
  @DisplayName("MKT-6 headers that drip byte by byte do not hold the caller beyond the deadline")
  void dripFedHeaders() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual()
          .start(
              () -> {
                try (Socket accepted = socket.accept()) {
                  OutputStream out = accepted.getOutputStream();
                  out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.US_ASCII));
                  drip(out, "x");
                } catch (IOException closed) {
                  throw new UncheckedIOException(closed);
                }
              });
      assertInTime("http://127.0.0.1:" + socket.getLocalPort());
    }
  }

  @Test
  @DisplayName("MKT-6 a redirect is not followed")
  void redirect() {
    server.reply(302, "text/plain", "", "Location", server.base() + "/elsewhere");
    assertThat(get(server.base()))
        .isInstanceOfSatisfying(
            Verdict.Usable.class,
            usable -> assertThat(((Answer) usable.answer()).status()).isEqualTo(302));
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  @DisplayName("MKT-6 a private address is not called at all")
  void privateHost() {
    RemoteCalls strict =
        new RemoteCalls(
            new AddressGuard(false), new RemoteClients(), rate -> Optional.empty(), CLOCK);
    assertThat(call(strict, server.base(), null))
        .isInstanceOfSatisfying(
            Verdict.Failed.class,
            failed -> assertThat(failed.fault()).isInstanceOf(Fault.Misconfigured.class));
    assertThat(server.asked()).isEmpty();
    assertThat(step().code()).isEqualTo("misconfigured");
  }

  @ParameterizedTest
  @DisplayName("MKT-6 what is no URL is a setting to mend")
  @ValueSource(strings = {"", "http://a b", "http://[", "\u0000"})
  void noUrl(String base) {
    assertThat(get(base))
        .isInstanceOfSatisfying(
            Verdict.Failed.class,
            failed -> assertThat(failed.fault()).isInstanceOf(Fault.Misconfigured.class));
  }

  @Test
  @DisplayName("MKT-3 nobody listens, nobody answers, the connection breaks: unreachable")
  void broken() throws IOException {
    String base = server.base();
    server.then(exchange -> exchange.getHttpContext().getServer().stop(0));
    assertUnreachable(get(base), "");
    assertUnreachable(get(base), "");
    assertUnreachable(get("http://no-such-host.invalid"), "");
  }

  @Test
  @DisplayName("MKT-5 calls of one endpoint do not queue behind each other")
  void concurrent() throws Exception {
    CountDownLatch together = new CountDownLatch(CONCURRENT);
    IntStream.range(0, CONCURRENT)
        .forEach(call -> server.then(exchange -> meet(together, exchange)));
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Verdict<Answer>>> calls =
          IntStream.range(0, CONCURRENT)
              .mapToObj(call -> threads.submit(() -> call(remote, account(server.base()), null)))
              .toList();
      for (Future<Verdict<Answer>> call : calls) {
        assertThat(call.get())
            .isInstanceOfSatisfying(
                Verdict.Usable.class,
                usable -> assertThat(((Answer) usable.answer()).status()).isEqualTo(200));
      }
    }
  }

  private static void meet(CountDownLatch together, HttpExchange exchange) throws IOException {
    together.countDown();
    try {
      exchange.sendResponseHeaders(together.await(600, TimeUnit.MILLISECONDS) ? 200 : 500, -1);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  @DisplayName("MKT-6 a secret is masked in every spelling it is sent in, a trivial one is left")
  void masks() {
    Account odd =
        new Account("n11", Map.of("api_key", "a\"b+c\\d", "other", "no"), new Exchanges());
    Secrets secrets = Secrets.of(odd, List.of(KEY));
    assertThat(secrets.mask("x a\"b+c\\d a%22b%2Bc%5Cd a\\\"b+c\\\\d")).isEqualTo("x *** *** ***");
    Account trivial = new Account("n11", Map.of("api_key", "1"), new Exchanges());
    assertThat(Secrets.of(trivial, List.of(KEY)).mask("{\"id\":1}")).isEqualTo("{\"id\":1}");
  }

  @Test
  @DisplayName("MKT-3 a request that was sent is never sent again by itself")
  void sentOnce() {
    server.json(200, "{}").then(CannedServer.Handler.HANG_UP).json(200, "{}");
    assertThat(post(server.base(), "{}")).isInstanceOf(Verdict.Usable.class);
    assertUnreachable(post(server.base(), "{}"), "");
    assertThat(server.asked()).hasSize(2);
  }

  private void assertInTime(String base) {
    long start = System.nanoTime();
    assertUnreachable(get(base), "");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  private void assertUnreachable(Verdict<Answer> verdict, String words) {
    assertThat(verdict)
        .isInstanceOfSatisfying(
            Verdict.Failed.class,
            failed -> {
              assertThat(failed.fault()).isInstanceOf(Fault.Unreachable.class);
              assertThat(failed.fault().detail()).contains(words);
            });
    assertThat(step().code()).isEqualTo("unreachable");
    assertThat(step().ok()).isFalse();
  }

  private void drip(OutputStream out, String piece) throws IOException {
    try {
      while (!end.await(50, TimeUnit.MILLISECONDS)) {
        out.write(piece.getBytes(StandardCharsets.US_ASCII));
        out.flush();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private Step step() {
    return account.exchanges().steps().getLast();
  }

  private Verdict<Answer> get(String base) {
    return call(remote, base, null);
  }

  private Verdict<Answer> post(String base, String body) {
    return call(remote, base, new JsonBody(body));
  }

  private Verdict<Answer> call(RemoteCalls calls, String base, JsonBody body) {
    account = account(base);
    return call(calls, account, body);
  }

  private static Verdict<Answer> call(RemoteCalls calls, Account account, JsonBody body) {
    return calls.exchange(
        account,
        Endpoint.of(account, account.setting("base_url").orElse(""), List.of(KEY)),
        new RemoteCall<>(
            "remote_try",
            body == null ? "GET" : "POST",
            "/thing",
            body,
            ThingApi.class,
            api -> body == null ? api.get(SECRET) : api.post(SECRET, body),
            null),
        Verdict.Usable::new);
  }

  private static Account account(String base) {
    return new Account(
        "n11",
        Map.of(
            "base_url",
            base,
            "api_key",
            SECRET,
            "connect_timeout_ms",
            "500",
            "read_timeout_ms",
            "700"),
        new Exchanges());
  }
}
