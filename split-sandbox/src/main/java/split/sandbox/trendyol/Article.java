package split.sandbox.trendyol;

import java.math.BigDecimal;

/** What is sold; {@code price} is for one unit. */
public record Article(
    long productId, String name, String stockCode, String barcode, BigDecimal price) {}
