package split.domain.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether what a target refuses for good is tried again all the same, as the platform does; a
 * webhook's own {@code config} goes before {@code SPLIT_WEBHOOK_RETRY_REFUSALS}.
 */
@Dependent
class RefusalRetrying {
  private final boolean usual;

  @Inject
  RefusalRetrying(
      @ConfigProperty(name = "SPLIT_WEBHOOK_RETRY_REFUSALS", defaultValue = "false")
          boolean usual) {
    this.usual = usual;
  }

  boolean isUsual() {
    return usual;
  }
}
