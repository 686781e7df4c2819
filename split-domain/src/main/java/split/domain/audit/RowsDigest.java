package split.domain.audit;

import java.math.BigInteger;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import split.view.audit.SealedRow;
import split.vocabulary.Seal;

/**
 * Hashes the rows of a window as they come, in the order of time and id. Beside the one hash over
 * everything it adds up, modulo 2^256, hashes of ids and of contents: sums know no order, so they
 * tell an edit from a deletion and from another order.
 */
final class RowsDigest {
  private static final int BITS = 256;

  private final MacWriter id;
  private final MacWriter content;
  private final MacWriter ordered;
  private BigInteger ids = BigInteger.ZERO;
  private BigInteger contents = BigInteger.ZERO;
  private long count;

  RowsDigest(SecretKey key) {
    this.id = new MacWriter(key, "split.audit.id.v1");
    this.content = new MacWriter(key, "split.audit.content.v1");
    this.ordered = new MacWriter(key, "split.audit.rows.v1");
  }

  void add(SealedRow row) {
    byte[] said = said(row);
    ids = sum(ids, id.number(row.id()).done());
    contents = sum(contents, said);
    ordered.number(row.id()).instant(row.createdAt()).bytes(said);
    count++;
  }

  Seal.Rows rows() {
    return new Seal.Rows(
        count, hex(ids), hex(contents), HexFormat.of().formatHex(ordered.number(count).done()));
  }

  private byte[] said(SealedRow row) {
    return content
        .text(row.correlationId())
        .optional(row.channelId())
        .text(row.flow())
        .text(row.step())
        .text(row.number())
        .flag(row.ok())
        .text(row.code())
        .text(row.message())
        .text(row.request())
        .text(row.response())
        .optional(row.millis())
        .done();
  }

  private static BigInteger sum(BigInteger sum, byte[] hash) {
    return sum.add(new BigInteger(1, hash)).mod(BigInteger.TWO.pow(BITS));
  }

  private static String hex(BigInteger sum) {
    return "%064x".formatted(sum);
  }
}
