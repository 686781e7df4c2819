package split.domain.webhook;

import split.domain.operation.Outcome;

/** What is to be done about an event that is due. */
public sealed interface Prepared {
  record Ready(Delivery delivery) implements Prepared {}

  /** Nothing is sent. */
  record Over(Outcome outcome) implements Prepared {}
}
