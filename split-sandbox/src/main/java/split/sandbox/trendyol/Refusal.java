package split.sandbox.trendyol;

import split.sandbox.Reason;

/** Why Trendyol does not do what it was asked: HTTP status, stable key and message. */
public enum Refusal implements Reason {
  BAD_BODY(400, "request.body.invalid", "Request body is not valid"),
  BAD_PARAMETER(400, "request.parameter.invalid", "A query parameter is not valid"),
  NO_STORE_FRONT(400, "store.front.code.required", "Header storeFrontCode is required"),
  NO_GROUPS(400, "split.groups.empty", "There must be a package to split off"),
  EMPTY_GROUP(400, "split.group.empty", "A package must hold at least one order line"),
  BAD_QUANTITY(400, "quantity.invalid", "Quantity must be greater than zero"),
  TOO_MANY(400, "quantity.exceeded", "Quantity exceeds the quantity of the order line"),
  UNKNOWN_LINE(400, "order.line.not.in.package", "Order line is not in the package"),
  NOTHING_TO_SPLIT(400, "split.nothing.left", "Nothing is left to split off"),
  WHOLE_PACKAGE(400, "split.every.unit", "Every unit of the package is already in a group"),
  NOT_ALL_LINES(400, "order.lines.incomplete", "Every unit of the package is required"),
  BAD_REASON(400, "reason.invalid", "Unknown reasonId"),
  UNKNOWN_CARRIER(400, "cargo.provider.unknown", "Unknown cargoProvider"),
  UNKNOWN_PACKAGE(404, "shipment.package.not.found", "Shipment package not found"),
  NO_SUCH_SERVICE(404, "service.not.found", "The store front has no such service"),
  WRONG_STATE(409, "shipment.package.status.invalid", "Status of the package does not allow it"),
  CARRIER_LOCKED(409, "cargo.provider.locked", "Carrier was changed less than 5 minutes ago"),
  ORDER_EXISTS(409, "order.exists", "The order number exists already"),
  ID_EXISTS(409, "id.exists", "A given id exists already"),
  NOT_JSON(415, "media.type.unsupported", "Content-Type must be application/json"),
  PAGING_LIMIT(429, "paging.limit.exceeded", "Only 10000 records can be reached by paging"),
  TOO_MANY_REQUESTS(429, "too.many.requests", "Too many requests");

  private final int status;
  private final String key;
  private final String message;

  Refusal(int status, String key, String message) {
    this.status = status;
    this.key = key;
    this.message = message;
  }

  public int status() {
    return status;
  }

  public String key() {
    return key;
  }

  @Override
  public String message() {
    return message;
  }
}
