package split.domain.marketplace;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;

/** Sends the headers that a body brings along; they win over any of the same name. */
class JsonBodyHeaders implements ClientRequestFilter {
  @Override
  public void filter(ClientRequestContext request) {
    if (request.getEntity() instanceof JsonBody body) {
      body.headers().forEach(request.getHeaders()::putSingle);
    }
  }
}
