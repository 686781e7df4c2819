package split.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import split.web.flowtrigger.FlowResource;
import split.web.splitting.BulkResource;
import split.web.splitting.FlowTriggerResource;

/** Where webhooks arrive. */
@ApplicationPath("/flow-trigger")
public class FlowTriggerApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Providers.with(FlowTriggerResource.class, BulkResource.class, FlowResource.class);
  }
}
