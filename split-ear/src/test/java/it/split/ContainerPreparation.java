package it.split;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Makes the server that Arquillian then starts and deploys to; found by it as an extension. */
public final class ContainerPreparation implements LoadableExtension {
  /**
   * Arquillian refuses to start a server while another of the same name runs anywhere on the
   * machine.
   */
  private static final String NAME = "split-inside";

  private static final String OVERRIDE =
      """
      <server>
        <variable name="SPLIT_HTTP_HOST" value="127.0.0.1" />
        <variable name="SPLIT_HTTP_PORT" value="%d" />
        <config updateTrigger="polled" monitorInterval="200ms" />
        <applicationMonitor updateTrigger="polled" />
        <featureManager>
          <feature>localConnector-1.0</feature>
        </featureManager>
      </server>
      """;

  @Override
  public void register(ExtensionBuilder builder) {
    ServerFolder folder =
        ServerFolder.configuredBy(Built.CONFIG.resolve("config"), NAME).withDrivers();
    int port = LibertyServer.freePort();
    Path override = folder.server().resolve("configDropins/overrides/container.xml");
    try {
      Files.createDirectories(override.getParent());
      Files.writeString(override, OVERRIDE.formatted(port));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.setProperty("split.container.name", NAME);
    System.setProperty("split.container", folder.userDirectory().toString());
    System.setProperty("split.container.port", String.valueOf(port));
  }
}
