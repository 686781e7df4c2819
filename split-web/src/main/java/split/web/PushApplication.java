package split.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import split.web.marketplace.PushResource;

/** Where marketplaces say that something changed. They have credentials of their own, no tokens. */
@ApplicationPath("/push")
public class PushApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Providers.withoutToken(PushResource.class);
  }
}
