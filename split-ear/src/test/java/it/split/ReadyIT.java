package it.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReadyIT {
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  @DisplayName("OPS-2 Split starts on the embedded database, and again after it was killed")
  void embedded() throws Exception {
    try (SplitServer split = SplitServer.onEmbeddedDatabase().withSandbox().start()) {
      assertThat(get(split.uri().resolve("health/live")).statusCode()).isEqualTo(200);
      assertThat(get(split.uri().resolve("health/live")).headers().map())
          .as("headers that tell an attacker what runs here")
          .doesNotContainKeys("server", "x-powered-by");

      split.kill();
      split.restart();

      assertThat(get(split.uri().resolve("health/ready")).statusCode()).isEqualTo(200);
    }
  }

  @Test
  @DisplayName("OPS-2 Split starts on PostgreSQL, and the sandbox lives on when Split is killed")
  void postgres() throws Exception {
    try (SandboxServer sandbox = SandboxServer.start();
        SplitServer split = SplitServer.on(PostgresDatabase.create()).start()) {
      assertThat(get(split.uri().resolve("health/ready")).statusCode()).isEqualTo(200);

      split.kill();

      assertThat(get(sandbox.uri().resolve("/health/ready")).statusCode()).isEqualTo(200);
    }
  }

  private HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }
}
