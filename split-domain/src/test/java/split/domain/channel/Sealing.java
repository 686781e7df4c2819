package split.domain.channel;

import static split.domain.testing.Beans.set;

import java.nio.charset.StandardCharsets;
import javax.crypto.spec.SecretKeySpec;

/** Sealed secrets without a server. */
public final class Sealing {
  private Sealing() {}

  /**
   * @param key of 32 characters
   */
  public static ChannelSecrets under(String key) {
    var aes = new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), "AES");
    return set(new ChannelSecrets(), "box", new SecretBox(aes));
  }
}
