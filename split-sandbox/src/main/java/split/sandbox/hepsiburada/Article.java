package split.sandbox.hepsiburada;

import java.math.BigDecimal;

/** What is sold; {@code price} is for one unit in TRY. */
public record Article(
    String hbSku, String merchantSku, String barcode, String name, BigDecimal price) {}
