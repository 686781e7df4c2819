package it.split;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMX;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import split.domain.lifecycle.FlowMXBean;

/** Somebody on the server's machine with a JMX client. */
public final class Operator implements AutoCloseable {
  private static final String ADDRESS = "logs/state/com.ibm.ws.jmx.local.address";
  private final JMXConnector connector;

  private Operator(JMXConnector connector) {
    this.connector = connector;
  }

  static Operator of(Path server) {
    try {
      String address = Files.readString(server.resolve(ADDRESS)).strip();
      return new Operator(JMXConnectorFactory.connect(new JMXServiceURL(address)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public FlowMXBean flow() {
    try {
      return JMX.newMXBeanProxy(
          connector.getMBeanServerConnection(),
          new ObjectName("split:type=Flow"),
          FlowMXBean.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MalformedObjectNameException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      connector.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
