package it.split.splitting;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A server on this machine whose certificate nobody but itself vouches for. */
final class UnknownAuthority implements AutoCloseable {
  private static final char[] PASSWORD = "changeit".toCharArray();

  private final HttpsServer server;

  UnknownAuthority(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(identity(folder.resolve("own.p12"))));
    server.createContext("/", exchange -> exchange.sendResponseHeaders(200, -1));
    server.start();
  }

  URI uri() {
    return URI.create("https://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static SSLContext identity(Path store)
      throws IOException, GeneralSecurityException, InterruptedException {
    String command =
        "%s/bin/keytool -genkeypair -alias own -keyalg EC -dname CN=127.0.0.1 -ext san=ip:127.0.0.1"
            + " -storetype PKCS12 -storepass changeit -keystore %s";
    String[] words = command.formatted(System.getProperty("java.home"), store).split(" ");
    new ProcessBuilder(words).redirectErrorStream(true).start().waitFor();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream file = Files.newInputStream(store)) {
      keys.load(file, PASSWORD);
    }
    KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
    managers.init(keys, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }
}
