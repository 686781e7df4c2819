package split.web.console.token;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import split.vocabulary.Right;
import split.vocabulary.TokenScope;
import split.web.console.Look;
import split.web.json.StrictJson;
import split.web.json.Wire;
import split.web.problem.RefusedException;
import split.web.token.TokenRequest;

/** The wish for a token, as it is written into the page. It is read as one over the API is. */
@Named
@RequestScoped
public class TokenForm {
  @Inject private Look look;

  private String name;
  private List<String> rights = List.of();
  private String channels = TokenScope.EVERY_CHANNEL;
  private Integer rateLimit;
  private String expiresAt;

  /** In the words of the API. */
  public record Wish(
      String name,
      List<String> rights,
      List<String> channels,
      Integer rateLimit,
      Instant expiresAt) {}

  /**
   * @throws RefusedException with everything that is wrong with it
   */
  TokenRequest read() {
    String[] slugs = channels == null ? new String[0] : channels.strip().split("[,;\\s]+");
    Wish wish =
        new Wish(
            name == null ? null : name.strip(),
            rights,
            Arrays.stream(slugs).filter(slug -> !slug.isEmpty()).toList(),
            rateLimit,
            look.instant(expiresAt));
    return TokenRequest.read(StrictJson.parse(Wire.text(wish).getBytes(StandardCharsets.UTF_8)));
  }

  public List<String> getAllRights() {
    return Arrays.stream(Right.values()).map(Right::wire).toList();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public List<String> getRights() {
    return rights;
  }

  public void setRights(List<String> rights) {
    this.rights = rights;
  }

  public String getChannels() {
    return channels;
  }

  public void setChannels(String channels) {
    this.channels = channels;
  }

  public Integer getRateLimit() {
    return rateLimit;
  }

  public void setRateLimit(Integer rateLimit) {
    this.rateLimit = rateLimit;
  }

  public String getExpiresAt() {
    return expiresAt;
  }

  public void setExpiresAt(String expiresAt) {
    this.expiresAt = expiresAt;
  }
}
