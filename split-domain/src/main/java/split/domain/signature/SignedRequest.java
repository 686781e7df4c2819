package split.domain.signature;

import java.util.List;

/**
 * What a request says to prove whose it is, as it came.
 *
 * @param ids {@code webhook-id}, each time it stands there; so with the others
 * @param body the raw bytes
 */
public record SignedRequest(
    List<String> ids,
    List<String> timestamps,
    List<String> signatures,
    List<String> whisperer,
    byte[] body) {
  boolean isUnsigned() {
    return signatures.isEmpty() && whisperer.isEmpty();
  }

  /** Whether each header of Standard Webhooks stands there once. */
  boolean isStandard() {
    return ids.size() == 1 && timestamps.size() == 1 && signatures.size() == 1;
  }
}
