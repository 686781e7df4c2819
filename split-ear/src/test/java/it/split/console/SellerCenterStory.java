package it.split.console;

import static org.assertj.core.api.Assertions.assertThat;

import it.split.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** An administrator sets the Seller Center up, and has a token's requests signed. */
abstract class SellerCenterStory {
  private static final String PATH = "console/seller-center.xhtml";
  private static final String SETTINGS = "api/v1/oms/settings/OMNITRON_CLIENT_SETTINGS/";
  private static final String NOBODY = "http://127.0.0.1:9/api/v1";

  abstract Console console();

  private Browser browser() {
    return console().browser;
  }

  @Test
  @DisplayName(
      "SC-3 SC-4 what is missing is seen, the code and the settings are saved, masks are kept")
  void setUp() {
    console().signInAsAdministrator();
    browser().open(PATH);
    assertThat(row("OMNITRON_CLIENT_SETTINGS")).contains("missing");
    assertThat(row("order.created")).contains("unknown");
    browser().fill("supplier:code", "SUP-1");
    browser().follow(By.id("supplier:save"));
    assertThat(row("supplier_code")).contains("right");

    Answer saved = console().api.put(SETTINGS, settings());
    assertThat(saved.status()).as(saved.text()).isEqualTo(200);
    browser().open(PATH);
    assertThat(row("OMNITRON_CLIENT_SETTINGS")).contains("right");
    console().isSound("seller-center");
    console().isSoundInTheDark("seller-center");
    browser().fill("settings:base", "ftp://order.system");
    browser().follow(By.id("settings:save"));
    assertThat(browser().text(By.id("messages")))
        .contains("/json_value/urls/base_url", "only http and https");
    browser().fill("settings:base", NOBODY + "/v2");
    browser().follow(By.id("settings:save"));
    assertThat(console().api.get(SETTINGS).at("/json_value/urls/base_url"))
        .isEqualTo(NOBODY + "/v2");
    browser().follow(By.id("setup:repair"));
    assertThat(browser().text(By.id("messages"))).contains("Repaired: 9");
    assertThat(row("package.created")).contains("right");
    switchOffAgain();
  }

  /** Other stories of the same server tell nobody. */
  private void switchOffAgain() {
    console()
        .api
        .get("api/v1/whisperer/hooks/?limit=100")
        .json()
        .path("results")
        .valueStream()
        .filter(hook -> hook.path("target_url").asString().startsWith(NOBODY))
        .forEach(hook -> console().api.delete("api/v1/whisperer/hooks/" + hook.path("id") + "/"));
  }

  @Test
  @DisplayName("SEC-2 a secret is made, shown once, and from then on the token has to sign")
  void signature() {
    console().signInAsAdministrator();
    Answer token =
        console()
            .api
            .post(
                "api/v1/tokens/",
                Map.of("name", "signer", "rights", List.of("admin"), "channels", List.of("*")));
    browser().open("console/signature-secrets.xhtml?token=" + token.at("/id"));
    assertThat(browser().text(By.id("secrets"))).contains("need no signature");
    browser().follow(By.id("make:save"));
    assertThat(browser().text(By.id("secret"))).startsWith("whsec_");
    console().isSound("signature-secrets");
    var signer = console().api.as("Token " + token.at("/token"));
    assertThat(signer.post("api/v1/tokens/", "{}").at("/code")).isEqualTo("signature_missing");

    browser().click(By.xpath("//form[@id='secrets']//summary"));
    browser().follow(By.xpath("//form[@id='secrets']//button[.='Remove']"));
    assertThat(browser().text(By.id("messages"))).contains("was removed");
    assertThat(signer.post("api/v1/tokens/", "{}").at("/code")).isEqualTo("payload_invalid");
  }

  private String row(String about) {
    return browser().text(By.xpath("//tr[td//code[.='" + about + "']]"));
  }

  private static Map<String, Object> settings() {
    List<String> endpoints =
        List.of(
            "order_item_bulk_update orders orderitem_set cancellation_plans countries countries_count"
                .concat(" countries_with_code cities townships townships_count districts")
                .concat(" districts_count")
                .split(" "));
    return Map.of(
        "json_value",
        Map.of(
            "auth",
            Map.of("username", "oms", "password", "p4ssword"),
            "urls",
            Map.of("oms_url", NOBODY, "base_url", NOBODY),
            "timeouts",
            Map.of("read", 1000, "connect", 1000),
            "endpoint_conf",
            endpoints.stream()
                .map(
                    name ->
                        Map.of(
                            "endpoint",
                            name,
                            "base_url",
                            NOBODY + "/applications/oms",
                            "auth",
                            Map.of("token", "t0ken")))
                .toList()));
  }
}
