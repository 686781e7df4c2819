package split.domain.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** Where the keys come from under which secrets are kept and the step log is sealed. */
public final class SecretKeys {
  private static final int KEY_BITS = 256;
  private static final int ROUNDS = 210_000;
  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private SecretKeys() {}

  /**
   * From any passphrase; the same on every node that is given the same one.
   *
   * @param salt another for each use, so that one passphrase can be given for several
   */
  public static SecretKey derived(String passphrase, String salt, String algorithm) {
    try {
      byte[] salted = salt.getBytes(StandardCharsets.UTF_8);
      PBEKeySpec spec = new PBEKeySpec(passphrase.toCharArray(), salted, ROUNDS, KEY_BITS);
      byte[] key =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
      return new SecretKeySpec(key, algorithm);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has PBKDF2", e);
    }
  }

  /**
   * From a file that is made once, readable by its owner alone; whoever comes second finds the
   * first one's key.
   */
  public static SecretKey kept(Path file, String algorithm) {
    try {
      if (Files.notExists(file)) {
        make(file);
      }
      return new SecretKeySpec(
          Base64.getDecoder().decode(Files.readString(file).strip()), algorithm);
    } catch (IOException e) {
      throw new UncheckedIOException("the key file cannot be used: " + file, e);
    }
  }

  private static void make(Path file) throws IOException {
    byte[] key = new byte[KEY_BITS / Byte.SIZE];
    new SecureRandom().nextBytes(key);
    Files.createDirectories(file.getParent());
    Path written = Files.createTempFile(file.getParent(), "secret", ".tmp", OWNER_ONLY);
    try {
      Files.writeString(written, Base64.getEncoder().encodeToString(key));
      Files.createLink(file, written);
    } catch (FileAlreadyExistsException e) {
      System.getLogger(SecretKeys.class.getName())
          .log(System.Logger.Level.DEBUG, "another node made the key file first");
    } finally {
      Files.delete(written);
    }
  }
}
