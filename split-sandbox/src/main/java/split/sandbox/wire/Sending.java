package split.sandbox.wire;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import split.sandbox.ArmedFault;
import split.sandbox.Delivery;
import split.sandbox.Faults;
import split.sandbox.Reply;

/** Lets a delivery out over HTTP, unharmed or harmed as it says. */
public final class Sending {
  private static final int DROP = 8;
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
      return response
          .header(HttpHeaders.CONTENT_LENGTH, reply.body().length + 1)
          .entity((StreamingOutput) out -> cutOff(reply.body(), out))
          .build();
    }
    return response.entity(delivery.drip().<Object>map(pace -> dripping(reply.body(), pace)).orElse(reply.body())).build();
  }

  private static void cutOff(byte[] body, OutputStream out) throws IOException {
    out.write(body, 0, body.length / 2);
    out.flush();
    throw new IOException("the connection is broken on purpose");
  }

  private StreamingOutput dripping(byte[] body, ArmedFault pace) {
    return out -> {
      for (int sent = 0; sent < body.length; sent += DROP) {
        out.write(body, sent, Math.min(DROP, body.length - sent));
        out.flush();
        faults.hold(pace, DRIP_MILLIS);
      }
    };
  }
}
