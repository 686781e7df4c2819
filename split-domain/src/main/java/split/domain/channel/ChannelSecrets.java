package split.domain.channel;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import split.domain.secret.SecretKeys;

/** The secret settings of channels, sealed for the database and opened for use. */
@ApplicationScoped
public class ChannelSecrets {
  private static final String SALT = "split.channel.secrets.v1";
  private static final String ALGORITHM = "AES";

  @Inject
  @ConfigProperty(name = "SPLIT_SECRET_KEY")
  private Optional<String> passphrase;

  @Inject
  @ConfigProperty(name = "SPLIT_DATA_DIR", defaultValue = "data")
  private String dataDirectory;

  private SecretBox box;

  @PostConstruct
  void open() {
    box =
        new SecretBox(
            passphrase
                .map(given -> SecretKeys.derived(given, SALT, ALGORITHM))
                .orElseGet(
                    () ->
                        SecretKeys.kept(
                            Path.of(dataDirectory).toAbsolutePath().resolve("secret.key"),
                            ALGORITHM)));
  }

  /**
   * What is stored afterwards: masks keep the secret that is there, absence removes it, anything
   * else is sealed.
   */
  Map<String, String> sealed(String slug, Map<String, String> stored, ChannelPolicy.Draft draft) {
    Map<String, String> secrets = new HashMap<>(stored);
    draft
        .settings()
        .values()
        .forEach(
            (name, value) -> {
              if (draft.catalogue().isSecret(name) && !Masked.is(value)) {
                value.ifPresentOrElse(
                    given -> secrets.put(name, box.seal(place(slug, name), given)),
                    () -> secrets.remove(name));
              }
            });
    secrets.keySet().removeIf(name -> !draft.catalogue().isSecret(name));
    return secrets;
  }

  Map<String, String> opened(String slug, Map<String, String> stored) {
    Map<String, String> secrets = new HashMap<>();
    stored.forEach(
        (name, kept) ->
            box.open(place(slug, name), kept).ifPresent(secret -> secrets.put(name, secret)));
    return secrets;
  }

  /**
   * Any other secret, readable again only for the same place.
   *
   * @param place no slug with a slash behind it
   */
  public String seal(String place, String secret) {
    return box.seal(place, secret);
  }

  public Optional<String> open(String place, String sealed) {
    return box.open(place, sealed);
  }

  private static String place(String slug, String setting) {
    return slug + "/" + setting;
  }
}
