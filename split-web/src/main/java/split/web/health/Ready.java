package split.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import split.domain.lifecycle.Draining;
import split.domain.schema.SchemaMigration;

@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {
  @Inject private SchemaMigration schema;
  @Inject private Draining draining;

  @Override
  public HealthCheckResponse call() {
    boolean reachable = schema.isDone() && schema.isReachable();
    return HealthCheckResponse.named("intake")
        .withData("database", reachable)
        .withData("draining", draining.isOn())
        .status(reachable && !draining.isOn())
        .build();
  }
}
