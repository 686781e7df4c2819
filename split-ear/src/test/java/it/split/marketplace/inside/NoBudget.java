package it.split.marketplace.inside;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import split.domain.marketplace.CallBudget;
import split.domain.marketplace.Rate;

/** Stands in for the budgets in the database, which is not there. */
@ApplicationScoped
public class NoBudget implements CallBudget {
  @Override
  public Optional<Duration> take(Rate rate) {
    return Optional.empty();
  }
}
