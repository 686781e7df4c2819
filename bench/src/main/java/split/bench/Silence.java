package split.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * A marketplace that takes every connection and never says a word: each of Split's workers waits at
 * it until its call times out, so that next to nothing but intake is done meanwhile.
 */
final class Silence implements AutoCloseable {
  private static final int WAITING = 1024;

  private final ServerSocket socket;

  Silence() {
    try {
      socket = new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "http://127.0.0.1:" + socket.getLocalPort();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
