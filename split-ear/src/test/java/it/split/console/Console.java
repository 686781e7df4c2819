package it.split.console;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Api;
import it.split.Sandbox;
import it.split.SplitServer;
import it.split.demonstration.Demonstration;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** One server with the demonstration's data, and a viewer in front of it. */
final class Console implements AutoCloseable {
  static final String ADMINISTRATOR = "admin";
  static final String PASSWORD = "correct-horse-battery-staple";
  static final String ZONE = "Europe/Istanbul";

  final OpenIdServer openId = new OpenIdServer();
  final SplitServer server =
      SplitServer.onEmbeddedDatabase()
          .withSandbox()
          .with("SPLIT_BOOTSTRAP_TOKEN", Api.ADMINISTRATOR)
          .with("SPLIT_CONSOLE_PASSWORD", PASSWORD)
          .with("SPLIT_ALARM_SECONDS", "1")
          .withOptional("openid.xml")
          .with("OIDC_PROVIDER", openId.address())
          .with("OIDC_CLIENT_ID", OpenIdServer.CLIENT)
          .with("OIDC_CLIENT_SECRET", OpenIdServer.SECRET)
          .with("SPLIT_CHANNEL_PINNED_USER_AGENT", "pinned-agent")
          .start();
  final Api api = new Api(server.uri());
  final Sandbox sandbox = new Sandbox(server.sandboxUri());
  final Browser browser = new Browser(server.uri(), ZONE, "en");

  Console() {
    PrintStream silence =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    new Demonstration(api, sandbox, silence).run();
  }

  private String viewer;

  SignInPage stranger() {
    viewer = null;
    browser.forgetEverything();
    return SignInPage.open(browser);
  }

  void signIn(String name, String password) {
    if (!name.equals(viewer)) {
      stranger().signIn(name, password);
      viewer = name;
    }
  }

  void signInAsAdministrator() {
    signIn(ADMINISTRATOR, PASSWORD);
  }

  /** What every page must be: usable by all, without complaint of the browser, and pictured. */
  void isSound(String page) {
    browser.picture(page);
    assertThat(Accessibility.barriers(browser)).as("barriers on " + page).isEmpty();
    assertThat(browser.complaints()).as("complaints about " + page).isEmpty();
  }

  @Override
  public void close() {
    browser.close();
    server.close();
    openId.close();
  }
}
