package split.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;
import split.domain.schema.SchemaMigration;

@Startup
@ApplicationScoped
public class Started implements HealthCheck {
  @Inject private SchemaMigration schema;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("schema").status(schema.isDone()).build();
  }
}
