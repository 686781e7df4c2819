package it.split;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that takes whatever it is given and keeps it, as much SMTP as that needs. */
public final class Postbox implements AutoCloseable {
  private final ServerSocket door;
  private final List<String> mails = new CopyOnWriteArrayList<>();

  public Postbox() {
    try {
      door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().name("postbox").start(this::open);
  }

  public int port() {
    return door.getLocalPort();
  }

  /** With their headers, in the order in which they came. */
  public List<String> mails() {
    return List.copyOf(mails);
  }

  private void open() {
    try {
      while (!door.isClosed()) {
        Socket visitor = door.accept();
        Thread.ofVirtual().name("postbox-visitor").start(() -> talk(visitor));
      }
    } catch (IOException closed) {
      if (!door.isClosed()) {
        throw new UncheckedIOException(closed);
      }
    }
  }

  private void talk(Socket visitor) {
    try (visitor;
        var in =
            new BufferedReader(
                new InputStreamReader(visitor.getInputStream(), StandardCharsets.UTF_8));
        var out = visitor.getOutputStream();
        var answers = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
      say(answers, "220 postbox");
      String line = in.readLine();
      while (line != null && !line.equalsIgnoreCase("QUIT")) {
        if (line.equalsIgnoreCase("DATA")) {
          say(answers, "354 go on");
          mails.add(mail(in));
        }
        say(answers, "250 thank you");
        line = in.readLine();
      }
      say(answers, "221 bye");
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static String mail(BufferedReader in) throws IOException {
    StringBuilder mail = new StringBuilder();
    String line = in.readLine();
    while (line != null && !line.equals(".")) {
      mail.append(line).append('\n');
      line = in.readLine();
    }
    return mail.toString();
  }

  private static void say(Writer to, String line) throws IOException {
    to.write(line + "\r\n");
    to.flush();
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
