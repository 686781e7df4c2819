package it.split.sellercenter;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import it.split.Api;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A caller that has to sign. What it sends names a source that nobody knows, so that 404 says it
 * was heard.
 *
 * @param secrets where its secrets are kept
 */
record SignedCaller(Api administrator, Api caller, String secrets) {
  private static final String PATH = "flow-trigger/shop/split_packages?dry_run=true";
  private static final String BODY =
      """
      {"payload":{"number":"nowhere", "packages":[{"packageitem_set":[{"order_item":{"extra_field":{"id":"31"}}}]}]}}
      """;
  private static final int HEARD = 404;

  void checks() {
    is(HEARD, "source_not_found", caller.post(PATH, BODY));
    Answer made = administrator.post(secrets, Map.of());
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    String first = made.at("/secret");
    assertThat(first).startsWith("whsec_");
    assertThat(administrator.get(secrets).text()).doesNotContain(first);

    long now = Instant.now().getEpochSecond();
    is(401, "signature_missing", caller.post(PATH, BODY));
    is(401, "signature_missing", caller.delete("api/v1/tokens/1/"));
    is(HEARD, "source_not_found", standard(first, now, BODY, BODY));
    is(401, "signature_invalid", standard(first, now, BODY, BODY.replace(", ", ",")));
    is(401, "signature_expired", standard(first, now - 310, BODY, BODY));
    is(401, "signature_expired", standard(first, now + 310, BODY, BODY));
    assertThat(caller.get("api/v1/splits/").status()).as("reading needs none").isEqualTo(403);

    rotates(first, now);
    whispers();
  }

  private void rotates(String first, long now) {
    Answer next = administrator.post(secrets, Map.of("overlap_seconds", 3600));
    is(HEARD, "source_not_found", standard(next.at("/secret"), now, BODY, BODY));
    is(HEARD, "source_not_found", standard(first, now, BODY, BODY));
    is(409, "too_many_secrets", administrator.post(secrets, Map.of()));
    administrator
        .get(secrets)
        .json()
        .path("results")
        .forEach(
            secret ->
                assertThat(administrator.delete(secrets + secret.path("id") + "/").status())
                    .isEqualTo(204));
    is(HEARD, "source_not_found", caller.post(PATH, BODY));
  }

  private void whispers() {
    String secret = "a-secret-of-the-order-system";
    Map<String, Object> wish = Map.of("scheme", "whisperer", "secret", secret);
    is(
        400,
        "payload_invalid",
        administrator.post(secrets, Map.of("scheme", "whisperer", "secret", "short")));
    assertThat(administrator.post(secrets, wish).status()).isEqualTo(201);
    byte[] mac = mac(secret.getBytes(StandardCharsets.UTF_8), BODY);
    String signature = "sha256=" + HexFormat.of().formatHex(mac);
    is(HEARD, "source_not_found", caller.post(PATH, BODY, "X-Whisperer-Signature", signature));
    is(401, "signature_invalid", caller.post(PATH, BODY + " ", "X-Whisperer-Signature", signature));
  }

  private Answer standard(String secret, long time, String signed, String sent) {
    byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
    byte[] mac = mac(key, "msg_1." + time + "." + signed);
    return caller.post(
        PATH,
        sent,
        "webhook-id",
        "msg_1",
        "webhook-timestamp",
        String.valueOf(time),
        "webhook-signature",
        "v1," + Base64.getEncoder().encodeToString(mac));
  }

  private static byte[] mac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static void is(int status, String code, Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.at("/code")).as(answer.text()).isEqualTo(code);
  }
}
