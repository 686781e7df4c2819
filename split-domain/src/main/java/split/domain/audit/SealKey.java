package split.domain.audit;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.SecretKey;
import split.vocabulary.Seal;
import split.vocabulary.Tampering;

/** Makes seals and the statements on them; whoever has not the key can do neither. */
final class SealKey {
  private static final int ID_BYTES = 8;

  private final SecretKey key;
  private final String id;

  SealKey(SecretKey key) {
    this.key = key;
    byte[] hash = new MacWriter(key, "split.audit.key.v1").done();
    this.id = HexFormat.of().formatHex(hash, 0, ID_BYTES);
  }

  RowsDigest digest() {
    return new RowsDigest(key);
  }

  /**
   * @param previousMac of the seal before, or {@link Seal#NO_MAC}
   */
  Seal seal(
      long number, Instant from, Instant until, Seal.Rows rows, String previousMac, Instant now) {
    String mac = mac(number, from, until, rows, previousMac, id, now);
    return new Seal(number, from, until, rows, previousMac, id, now, mac);
  }

  boolean isOwn(Seal seal) {
    return seal.keyId().equals(id);
  }

  /** What speaks against the seal itself, whatever its rows are by now. */
  Optional<AuditFinding> doubt(Seal seal) {
    if (!isOwn(seal)) {
      return Optional.of(
          new AuditFinding(Tampering.OTHER_KEY, "made under another key than this node's"));
    }
    return isGenuine(seal)
        ? Optional.empty()
        : Optional.of(new AuditFinding(Tampering.FORGED, "its own hash is not what the key gives"));
  }

  private boolean isGenuine(Seal seal) {
    return seal.mac()
        .equals(
            mac(
                seal.number(),
                seal.from(),
                seal.until(),
                seal.rows(),
                seal.previousMac(),
                seal.keyId(),
                seal.sealedAt()));
  }

  Seal.Pruned prune(Seal seal, Instant at, long rows) {
    return new Seal.Pruned(at, rows, prunedMac(seal, at, rows));
  }

  /** Whether seal and statement are what the key gives. */
  boolean isGenuine(Seal seal, Seal.Pruned pruned) {
    return isGenuine(seal) && pruned.mac().equals(prunedMac(seal, pruned.at(), pruned.rows()));
  }

  private String mac(
      long number,
      Instant from,
      Instant until,
      Seal.Rows rows,
      String previousMac,
      String keyId,
      Instant sealedAt) {
    return hex(
        new MacWriter(key, "split.audit.seal.v1")
            .text(previousMac)
            .number(number)
            .instant(from)
            .instant(until)
            .number(rows.count())
            .text(rows.ids())
            .text(rows.contents())
            .text(rows.ordered())
            .text(keyId)
            .instant(sealedAt));
  }

  private String prunedMac(Seal seal, Instant at, long rows) {
    return hex(
        new MacWriter(key, "split.audit.pruned.v1").text(seal.mac()).instant(at).number(rows));
  }

  private static String hex(MacWriter writer) {
    return HexFormat.of().formatHex(writer.done());
  }
}
