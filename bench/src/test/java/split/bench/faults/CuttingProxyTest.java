package split.bench.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CuttingProxyTest {
  private static final byte[] START =
      ByteBuffer.allocate(9).putInt(9).putInt(196608).put((byte) 0).array();
  private static final byte[] COMMIT =
      ByteBuffer.allocate(12)
          .put((byte) 'Q')
          .putInt(11)
          .put("COMMIT\0".getBytes(StandardCharsets.UTF_8))
          .array();

  @Test
  @DisplayName("R1 lets everything through unless it is told to cut")
  void through() throws Exception {
    Heard heard = talk(null);
    assertEquals(START.length + COMMIT.length, heard.byServer());
    assertEquals(1, heard.byClient());
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("R1 cuts before the commit is heard, or before it is answered")
  void cut(CuttingProxy.Cut cut) throws Exception {
    Heard heard = talk(cut);
    boolean isBefore = cut == CuttingProxy.Cut.BEFORE;
    assertEquals(START.length + (isBefore ? 0 : COMMIT.length), heard.byServer());
    assertEquals(0, heard.byClient());
  }

  /** Numbers of bytes. */
  private record Heard(int byServer, int byClient) {}

  /** A server that reads start and commit, then answers with one byte. */
  private static Heard talk(CuttingProxy.Cut cut) throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        CuttingProxy proxy = new CuttingProxy(server.getLocalPort())) {
      CompletableFuture<Integer> served = CompletableFuture.supplyAsync(() -> serve(server));
      try (Socket client = new Socket(InetAddress.getLoopbackAddress(), proxy.port())) {
        client.getOutputStream().write(START);
        if (cut != null) {
          proxy.cutNext(cut);
        }
        client.getOutputStream().write(COMMIT);
        int answered = read(client.getInputStream(), 1);
        return new Heard(served.get(10, TimeUnit.SECONDS), answered);
      }
    }
  }

  private static int serve(ServerSocket server) {
    try (Socket socket = server.accept()) {
      int heard = read(socket.getInputStream(), START.length + COMMIT.length);
      socket.getOutputStream().write('C');
      return heard;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int read(InputStream in, int wanted) {
    int read = 0;
    try {
      while (read < wanted && in.read() >= 0) {
        read++;
      }
    } catch (IOException cut) {
      return read;
    }
    return read;
  }
}
