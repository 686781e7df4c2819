package split.domain.marketplace;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Who may send pushes for a channel: whoever knows the user name and password, or the key, that the
 * merchant gave the marketplace. A channel that has neither takes none.
 */
public final class PushCredentials {
  public static final List<Setting> SETTINGS =
      List.of(
          Setting.text("push_username", SettingGroup.PUSHES),
          Setting.text("push_password", SettingGroup.PUSHES).asSecret(),
          Setting.text("push_api_key", SettingGroup.PUSHES).asSecret());

  private PushCredentials() {}

  /**
   * @param authorization the header, or null
   * @param apiKey the header {@code x-api-key}, or null
   */
  public static boolean admit(Account account, String authorization, String apiKey) {
    Optional<String> basic =
        account
            .setting("push_username")
            .flatMap(
                user -> account.setting("push_password").map(password -> basic(user, password)));
    return matches(basic, authorization) || matches(account.setting("push_api_key"), apiKey);
  }

  private static String basic(String user, String password) {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  private static boolean matches(Optional<String> wanted, String sent) {
    return wanted.isPresent()
        && sent != null
        && MessageDigest.isEqual(
            wanted.get().getBytes(StandardCharsets.UTF_8),
            sent.strip().getBytes(StandardCharsets.UTF_8));
  }
}
