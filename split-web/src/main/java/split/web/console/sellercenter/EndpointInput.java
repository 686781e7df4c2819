package split.web.console.sellercenter;

import java.io.Serializable;

/** One row of the endpoints' table. */
public class EndpointInput implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String endpoint;
  private String baseUrl;
  private String token;

  EndpointInput(String endpoint, String baseUrl, String token) {
    this.endpoint = endpoint;
    this.baseUrl = baseUrl;
    this.token = token;
  }

  public String getEndpoint() {
    return endpoint;
  }

  public String getBaseUrl() {
    return baseUrl;
  }

  public void setBaseUrl(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }
}
