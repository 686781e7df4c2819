package it.split.console;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * As much of an OpenID Connect provider as the code flow takes. It knows one person, who is always
 * signed in there.
 */
final class OpenIdServer implements AutoCloseable {
  static final String CLIENT = "split-console";
  static final String SECRET = "secret-of-the-console";

  private static final JsonMapper JSON = new JsonMapper();
  private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

  private final HttpServer server;
  private final KeyPair keys;
  private volatile String name = "defne";
  private volatile List<String> groups = List.of();
  private volatile String nonce;

  OpenIdServer() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      keys = generator.generateKeyPair();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
    server.createContext("/.well-known/openid-configuration", e -> json(e, metadata()));
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", e -> json(e, tokens()));
    server.createContext("/userinfo", e -> json(e, person()));
    server.createContext("/jwks", e -> json(e, Map.of("keys", List.of(key()))));
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Who is signed in there from now on. */
  void knows(String person, String... inGroups) {
    name = person;
    groups = List.of(inGroups);
  }

  private Map<String, Object> metadata() {
    return Map.of(
        "issuer",
        address(),
        "authorization_endpoint",
        address() + "/authorize",
        "token_endpoint",
        address() + "/token",
        "userinfo_endpoint",
        address() + "/userinfo",
        "jwks_uri",
        address() + "/jwks",
        "response_types_supported",
        List.of("code"),
        "subject_types_supported",
        List.of("public"),
        "id_token_signing_alg_values_supported",
        List.of("RS256"));
  }

  private void authorize(HttpExchange exchange) throws IOException {
    Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
    nonce = asked.get("nonce");
    String back =
        asked.get("redirect_uri")
            + "?code=c0de&state="
            + URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Location", back);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private static Map<String, String> parameters(String query) {
    return Arrays.stream(query.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  private Map<String, Object> person() {
    return Map.of("sub", "id-of-" + name, "preferred_username", name, "groups", groups);
  }

  private Map<String, Object> tokens() {
    long now = Instant.now().getEpochSecond();
    Map<String, Object> claims = new HashMap<>(person());
    claims.putAll(
        Map.of("iss", address(), "aud", CLIENT, "iat", now, "exp", now + 300, "nonce", nonce));
    return Map.of(
        "access_token",
        "acce55",
        "token_type",
        "Bearer",
        "expires_in",
        300,
        "id_token",
        signed(claims));
  }

  private String signed(Map<String, Object> claims) {
    String content =
        encoded(JSON.writeValueAsBytes(Map.of("alg", "RS256", "kid", "k1", "typ", "JWT")))
            + "."
            + encoded(JSON.writeValueAsBytes(claims));
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(keys.getPrivate());
      signature.update(content.getBytes(StandardCharsets.US_ASCII));
      return content + "." + encoded(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, Object> key() {
    RSAPublicKey key = (RSAPublicKey) keys.getPublic();
    return Map.of(
        "kty", "RSA",
        "use", "sig",
        "alg", "RS256",
        "kid", "k1",
        "n", encoded(unsigned(key.getModulus())),
        "e", encoded(unsigned(key.getPublicExponent())));
  }

  private static byte[] unsigned(BigInteger number) {
    byte[] bytes = number.toByteArray();
    return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
  }

  private static String encoded(byte[] bytes) {
    return URL.encodeToString(bytes);
  }

  private static void json(HttpExchange exchange, Object answer) {
    byte[] body = JSON.writeValueAsBytes(answer);
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
