package split.sandbox.n11;

import java.math.BigDecimal;

/** What is sold; {@code price} is for one unit, rates are per cent. */
public record Article(
    long productId,
    String name,
    String stockCode,
    String barcode,
    BigDecimal price,
    int vatRate,
    int commissionRate) {}
