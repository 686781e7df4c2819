package split.sandbox.trendyol;

import java.util.Arrays;
import java.util.Optional;

/** Who carries packages: the code sellers tell, and the name they are shown. */
public enum Carrier {
  TEXMP("Trendyol Express Marketplace"),
  YKMP("Yurtiçi Kargo Marketplace"),
  ARASMP("Aras Kargo Marketplace"),
  SURATMP("Sürat Kargo Marketplace"),
  PTTMP("PTT Kargo Marketplace"),
  HOROZMP("Horoz Kargo Marketplace"),
  CEVAMP("CEVA Marketplace"),
  DHLECOMMP("DHL eCommerce Marketplace"),
  KOLAYGELSINMP("Kolay Gelsin Marketplace");

  private final String shownName;

  Carrier(String shownName) {
    this.shownName = shownName;
  }

  public String shownName() {
    return shownName;
  }

  public static Optional<Carrier> coded(String code) {
    return Arrays.stream(values()).filter(carrier -> carrier.name().equals(code)).findFirst();
  }
}
