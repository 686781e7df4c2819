package split.domain.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import split.domain.secret.SecretKeys;

class SecretBoxTest {
  private final SecretBox box = box("a passphrase");

  @Test
  @DisplayName("ADM-6 a secret comes back under the same passphrase only")
  void opensItsOwn() {
    String sealed = box.seal("shop/app_secret", "s3cret ğ");
    assertThat(sealed).startsWith("v1:").doesNotContain("s3cret");
    assertThat(box("a passphrase").open("shop/app_secret", sealed)).contains("s3cret ğ");
    assertThat(box("another").open("shop/app_secret", sealed)).isEmpty();
  }

  @Test
  @DisplayName("ADM-6 a secret cannot be moved, changed or told from another of the same content")
  void isBoundToItsPlace() {
    String sealed = box.seal("shop/app_secret", "s");
    assertThat(box.open("shop/app_key", sealed)).isEmpty();
    assertThat(box.open("shop/app_secret", "s")).isEmpty();
    assertThat(box.open("shop/app_secret", "v1:%%%")).isEmpty();
    assertThat(box.open("shop/app_secret", "v1:AAAA")).isEmpty();
    byte[] changed = Base64.getDecoder().decode(sealed.substring(3));
    changed[changed.length - 1] ^= 1;
    assertThat(box.open("shop/app_secret", "v1:" + Base64.getEncoder().encodeToString(changed)))
        .isEmpty();
    assertThat(box.seal("shop/app_secret", "s")).isNotEqualTo(sealed);
  }

  @Test
  @DisplayName("ADM-6 the key file is made once and readable by its owner alone")
  void makesTheKeyOnce(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("data").resolve("secret.key");
    assertThat(SecretKeys.kept(file, "AES")).isEqualTo(SecretKeys.kept(file, "AES"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    try (var files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  private static SecretBox box(String passphrase) {
    return new SecretBox(SecretKeys.derived(passphrase, "a use", "AES"));
  }
}
