package it.split.marketplace.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.time.Clock;

@ApplicationPath("/")
@ApplicationScoped
public class AdapterApplication extends Application {
  @Produces
  Clock clock() {
    return Clock.systemUTC();
  }
}
