package split.domain.access;

import split.vocabulary.Caller;

/** A wish that says whose it is. */
public interface Asked {
  Caller caller();
}
