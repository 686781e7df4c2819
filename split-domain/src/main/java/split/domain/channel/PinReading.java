package split.domain.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;

/** Tells which fields of a channel the environment decides (ADM-1). */
@ApplicationScoped
public class PinReading {
  @Inject private Config config;

  /** Empty where what is stored, or the default, holds. */
  public Optional<Pin> find(String slug, String field) {
    String property = Pin.property(slug, field);
    ConfigValue found = config.getConfigValue(property);
    return found.getValue() == null
        ? Optional.empty()
        : Optional.of(new Pin(property, found.getSourceName()));
  }
}
