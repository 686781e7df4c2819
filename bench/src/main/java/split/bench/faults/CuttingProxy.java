package split.bench.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Between nodes and PostgreSQL. When told to, it cuts the next connection that commits: before
 * PostgreSQL has heard of it, or after it has committed and before the node has heard of that.
 */
final class CuttingProxy implements AutoCloseable {
  enum Cut {
    BEFORE,
    AFTER
  }

  private static final int CHUNK = 16 * 1024;

  private final ServerSocket entrance;
  private final int target;
  private final AtomicReference<Cut> next = new AtomicReference<>();
  private final AtomicInteger cuts = new AtomicInteger();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  CuttingProxy(int target) {
    this.target = target;
    try {
      entrance = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return entrance.getLocalPort();
  }

  void cutNext(Cut cut) {
    next.set(cut);
  }

  /** No commit that is still to come is cut. */
  void rest() {
    next.set(null);
  }

  int cuts() {
    return cuts.get();
  }

  private void accept() {
    while (!entrance.isClosed()) {
      try {
        Socket client = entrance.accept();
        open.add(client);
        Thread.ofVirtual().start(() -> join(client));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void join(Socket client) {
    Socket server = new Socket();
    open.add(server);
    Pair pair = new Pair(client, server);
    try {
      client.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
      server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
    } catch (IOException unreachable) {
      pair.close();
      return;
    }
    Thread.ofVirtual().start(pair::answer);
    pair.ask();
  }

  private final class Pair {
    private final Socket client;
    private final Socket server;
    private volatile boolean swallowing;

    private Pair(Socket client, Socket server) {
      this.client = client;
      this.server = server;
    }

    private void ask() {
      CommitWatch watch = new CommitWatch();
      byte[] chunk = new byte[CHUNK];
      try {
        InputStream in = client.getInputStream();
        for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
          int commit = watch.commitIn(chunk, length);
          Cut cut = commit < 0 ? null : next.getAndSet(null);
          swallowing = cut == Cut.AFTER;
          server.getOutputStream().write(chunk, 0, cut == Cut.BEFORE ? commit : length);
          if (cut == Cut.BEFORE) {
            cuts.incrementAndGet();
            break;
          }
        }
      } catch (IOException ended) {
        // as good an end as any
      } finally {
        close();
      }
    }

    private void answer() {
      byte[] chunk = new byte[CHUNK];
      try {
        InputStream in = server.getInputStream();
        for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
          if (swallowing) {
            cuts.incrementAndGet();
            break;
          }
          client.getOutputStream().write(chunk, 0, length);
        }
      } catch (IOException ended) {
        // as good an end as any
      } finally {
        close();
      }
    }

    private void close() {
      CuttingProxy.close(client);
      CuttingProxy.close(server);
      open.remove(client);
      open.remove(server);
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException alreadyGone) {
      // that is what was wanted
    }
  }

  @Override
  public void close() {
    try {
      entrance.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    open.forEach(CuttingProxy::close);
  }
}
