package split.sandbox.hepsiburada;

import split.sandbox.Reason;

/** Why Hepsiburada does not do what it was asked, and the HTTP status for it. */
public enum Refusal implements Reason {
  BAD_BODY(400, "Request body is not valid"),
  BAD_PARAMETER(400, "Check the parameters in the URL"),
  LIMIT(400, "limit is larger than allowed"),
  NO_GROUPS(400, "packageDetails must not be empty"),
  EMPTY_GROUP(400, "A package must hold at least one line"),
  BAD_QUANTITY(400, "quantity must be greater than zero"),
  TOO_MANY(400, "quantity exceeds the quantity of the line"),
  NOT_EVERY_UNIT(400, "Every unit of the package must be packed or cancelled"),
  NOTHING_TO_SPLIT(400, "The only package would hold every unit"),
  DEAD_PACKAGE(400, "The package has been unpacked"),
  WRONG_STATE(400, "The status of the package does not allow it"),
  BARCODE_EXISTS(400, "The barcode exists already"),
  NOT_TOGETHER(400, "The lines cannot share a package"),
  BAD_DATE(400, "The date is not allowed"),
  LINE_NOT_OPEN(409, "The line is cancelled or its status does not allow it"),
  UNKNOWN_PACKAGE(404, "cannot find package with package number"),
  UNKNOWN_LINE(404, "cannot find line item"),
  UNKNOWN_ORDER(404, "cannot find order"),
  ORDER_EXISTS(409, "The order number exists already"),
  ID_EXISTS(409, "A given id exists already");

  private final int status;
  private final String message;

  Refusal(int status, String message) {
    this.status = status;
    this.message = message;
  }

  public int status() {
    return status;
  }

  @Override
  public String message() {
    return message;
  }
}
