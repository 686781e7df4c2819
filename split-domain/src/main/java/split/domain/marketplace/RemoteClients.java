package split.domain.marketplace;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/**
 * REST clients per endpoint: building one is costly, so the most recently used are kept. They
 * follow no redirect.
 */
@ApplicationScoped
public class RemoteClients {
  private static final System.Logger LOG = System.getLogger(RemoteClients.class.getName());
  private static final int MOST = 64;

  private final Map<Key, Object> clients = new LinkedHashMap<>(MOST, 0.75f, true);

  synchronized <A> A client(Class<A> api, Endpoint endpoint) {
    Key key =
        new Key(
            api,
            endpoint.base(),
            endpoint.connectTimeout().toMillis(),
            endpoint.readTimeout().toMillis());
    Object client = clients.computeIfAbsent(key, RemoteClients::build);
    if (clients.size() > MOST) {
      Key eldest = clients.keySet().iterator().next();
      close(clients.remove(eldest));
    }
    return api.cast(client);
  }

  @PreDestroy
  synchronized void closeAll() {
    clients.values().forEach(RemoteClients::close);
    clients.clear();
  }

  private static Object build(Key key) {
    return RestClientBuilder.newBuilder()
        .baseUri(URI.create(key.base))
        .connectTimeout(key.connectMillis, TimeUnit.MILLISECONDS)
        .readTimeout(key.readMillis, TimeUnit.MILLISECONDS)
        .followRedirects(false)
        .property("microprofile.rest.client.disable.default.mapper", true)
        .register(new JsonBodyWriter())
        .register(new JsonBodyHeaders())
        .build(key.api);
  }

  private static void close(Object client) {
    if (client instanceof AutoCloseable closeable) {
      try {
        closeable.close();
      } catch (Exception failure) {
        LOG.log(Level.WARNING, "a REST client could not be closed", failure);
      }
    }
  }

  private record Key(Class<?> api, String base, long connectMillis, long readMillis) {}
}
