package split.domain.marketplace;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a marketplace's packages are numbered here, where its own ids say too little. */
public record PackageNumbers(String format) {
  private static final String DEFAULT = "{orderNumber}-{id}";
  private static final String ORDER = "{orderNumber}";
  private static final String ID = "{id}";
  private static final String ORDER_FORM = "[A-Za-z0-9]{1,40}";
  private static final Pattern BARE = Pattern.compile(ORDER_FORM);
  private static final Pattern USABLE =
      Pattern.compile(".*(\\{orderNumber}[^{]+\\{id}|\\{id}[^{]+\\{orderNumber}).*");

  public static final Setting FORMAT =
      Setting.text("order_number_format", SettingGroup.ORDERS)
          .withDefault(DEFAULT)
          .withExample("SHOP-" + DEFAULT)
          .limitedTo(
              new Limit.Form(
                  USABLE.pattern(), "{orderNumber} and {id} with something between them"));

  public static PackageNumbers of(Account account) {
    return new PackageNumbers(
        account
            .setting(FORMAT.name())
            .map(String::strip)
            .filter(format -> USABLE.matcher(format).matches())
            .orElse(DEFAULT));
  }

  public String number(RemotePackage shown) {
    return format.replace(ORDER, shown.orderNumber()).replace(ID, shown.id());
  }

  /**
   * The order behind a package number of this format, or behind an order number as the marketplace
   * writes it.
   */
  public Optional<String> orderNumber(String number) {
    Matcher packageNumber = pattern().matcher(number);
    if (packageNumber.matches()) {
      return Optional.of(packageNumber.group("order"));
    }
    return BARE.matcher(number).matches() ? Optional.of(number) : Optional.empty();
  }

  private Pattern pattern() {
    String literal = "\\Q" + format.replace("\\E", "") + "\\E";
    return Pattern.compile(
        literal
            .replace(ORDER, "\\E(?<order>" + ORDER_FORM + ")\\Q")
            .replace(ID, "\\E[A-Za-z0-9]{1,40}\\Q"));
  }
}
