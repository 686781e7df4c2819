package it.split.splitting;

import static it.split.splitting.N11Shop.external;
import static it.split.splitting.N11Shop.group;

import java.util.List;
import java.util.Map;

/** One order with one package of two lines, and how it is to be split. */
record Sale(long packageId) {
  static final int UNITS = 5;

  String order() {
    return String.valueOf(packageId + 1_000_000);
  }

  String source() {
    return String.valueOf(packageId);
  }

  String number() {
    return order() + "-" + packageId;
  }

  Map<String, Object> decision() {
    return external(number(), List.of(group(packageId, 2, 0), group(packageId, 1, 2)));
  }
}
