package split.web.console.token;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import split.domain.token.SecretWish;
import split.vocabulary.SignatureScheme;

/** The wish for a signature secret, as it is written into the page. */
@Named
@ViewScoped
public class SecretForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private long token;
  private SignatureScheme scheme = SignatureScheme.STANDARD_WEBHOOKS;
  private String secret;
  private Integer overlapHours;

  SecretWish wish() {
    return new SecretWish(
        scheme,
        secret == null || secret.isBlank() ? null : secret.strip(),
        overlapHours == null ? null : Duration.ofHours(overlapHours));
  }

  public SignatureScheme[] getSchemes() {
    return SignatureScheme.values();
  }

  public long getToken() {
    return token;
  }

  public void setToken(long token) {
    this.token = token;
  }

  public SignatureScheme getScheme() {
    return scheme;
  }

  public void setScheme(SignatureScheme scheme) {
    this.scheme = scheme;
  }

  public String getSecret() {
    return secret;
  }

  public void setSecret(String secret) {
    this.secret = secret;
  }

  public Integer getOverlapHours() {
    return overlapHours;
  }

  public void setOverlapHours(Integer overlapHours) {
    this.overlapHours = overlapHours;
  }
}
