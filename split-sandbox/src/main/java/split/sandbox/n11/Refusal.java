package split.sandbox.n11;

import split.sandbox.Reason;

/** Why N11 does not do what it was asked. */
public enum Refusal implements Reason {
  NO_GROUPS("splitPackages must not be empty"),
  EMPTY_GROUP("A split group must hold at least one order line"),
  CANCEL_ALONE("Items can be cancelled only together with a split"),
  BAD_QUANTITY("Quantity must be greater than zero"),
  BAD_CANCEL_REASON("Unknown cancelReasonId"),
  UNKNOWN_LINE("Order line not found"),
  SEVERAL_ORDERS("Order lines belong to several orders"),
  SEVERAL_PACKAGES("Order lines belong to several packages"),
  DEAD_PACKAGE("Order lines belong to a package that has been unpacked"),
  WRONG_STATE("Only packages in status Picking can be split"),
  TOO_MANY("Quantity exceeds the quantity of the order line"),
  NOTHING_TO_SPLIT("Nothing is left to split off"),
  WHOLE_PACKAGE("Every unit of the package is already in a group"),
  BAD_BODY("Request body is not valid"),
  NOT_ALL_LINES("Every order line of the package is required"),
  UNKNOWN_PACKAGE("Package not found"),
  ORDER_EXISTS("The order number exists already"),
  ID_EXISTS("A given id exists already"),
  REFUSED("The operation could not be done");

  private final String message;

  Refusal(String message) {
    this.message = message;
  }

  @Override
  public String message() {
    return message;
  }
}
