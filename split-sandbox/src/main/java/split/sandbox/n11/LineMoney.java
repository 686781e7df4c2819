package split.sandbox.n11;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The amounts of a whole line in TRY. Dividing loses nothing: share and rest always add up. */
public record LineMoney(BigDecimal due, BigDecimal sellerDiscount, BigDecimal mallDiscount) {

  LineMoney share(int part, int whole) {
    return new LineMoney(
        share(due, part, whole),
        share(sellerDiscount, part, whole),
        share(mallDiscount, part, whole));
  }

  LineMoney minus(LineMoney other) {
    return new LineMoney(
        due.subtract(other.due),
        sellerDiscount.subtract(other.sellerDiscount),
        mallDiscount.subtract(other.mallDiscount));
  }

  private static BigDecimal share(BigDecimal amount, int part, int whole) {
    return part == whole
        ? amount
        : amount
            .multiply(BigDecimal.valueOf(part))
            .divide(BigDecimal.valueOf(whole), 2, RoundingMode.DOWN);
  }
}
