package split.sandbox.wire;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import split.sandbox.ArmedFault;
import split.sandbox.Delivery;
import split.sandbox.Faults;
import split.sandbox.Reply;

/**
 * Lets a delivery out over HTTP, unharmed or harmed as it says.
 *
 * <p>The server gathers the first 32 KiB of an answer before it sends any of it. So that an answer
 * can break or drip on the way, blanks go before it that fill those: JSON does not mind them.
 */
public final class Sending {
  private static final int GATHERED = 64 * 1024;
  private static final int DROP = 8;
  private static final int DRIPPED_BLANKS = 1024;
  private static final long DRIP_MILLIS = 100;

  private final Faults faults;

  public Sending(Faults faults) {
    this.faults = faults;
  }

  public Response response(Delivery delivery) {
    Reply reply = delivery.reply();
    Response.ResponseBuilder response = Response.status(reply.status()).type(reply.contentType());
    reply.headers().forEach(response::header);
    if (delivery.cutOff()) {
      response.header(HttpHeaders.CONTENT_LENGTH, GATHERED + reply.body().length + 1);
    }
    return response.entity(entity(delivery, reply.body())).build();
  }

  private Object entity(Delivery delivery, byte[] body) {
    if (delivery.cutOff()) {
      return (StreamingOutput) out -> cutOff(body, out);
    }
    return delivery.drip().<Object>map(pace -> dripping(body, pace)).orElse(body);
  }

  private static void cutOff(byte[] body, OutputStream out) throws IOException {
    begin(out);
    out.write(body, 0, body.length / 2);
    out.flush();
    throw new IOException("the connection is broken on purpose");
  }

  /** An empty answer drips as well, in blanks. */
  private StreamingOutput dripping(byte[] answer, ArmedFault pace) {
    byte[] body = answer.length == 0 ? blanks(DRIPPED_BLANKS) : answer;
    return out -> {
      begin(out);
      for (int sent = 0; sent < body.length; sent += DROP) {
        out.write(body, sent, Math.min(DROP, body.length - sent));
        out.flush();
        faults.hold(pace, DRIP_MILLIS);
      }
    };
  }

  private static void begin(OutputStream out) throws IOException {
    out.write(blanks(GATHERED));
    out.flush();
  }

  private static byte[] blanks(int count) {
    byte[] blanks = new byte[count];
    Arrays.fill(blanks, (byte) ' ');
    return blanks;
  }
}
