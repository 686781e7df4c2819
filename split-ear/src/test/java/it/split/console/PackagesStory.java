package it.split.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** Packages are found, and one shows where it comes from and what became of it. */
abstract class PackagesStory {
  abstract Console console();

  private Browser browser() {
    return console().browser;
  }

  @BeforeEach
  void signIn() {
    console().signInAsAdministrator();
  }

  @Test
  @DisplayName("ADM-3 packages are listed, and filtered by state")
  void listed() {
    PackagesPage page = PackagesPage.open(browser());
    assertThat(page.rows()).hasSizeGreaterThan(5);
    console().isSound("packages");
    page.state("split");
    assertThat(browser().address()).contains("state=split");
    assertThat(page.rows()).isNotEmpty().allMatch(row -> row.contains("split"));
  }

  @ParameterizedTest(name = "ADM-3 a package is found by {0}")
  @ValueSource(strings = {"204900000001", "204900000001-2590101", "2590101", "TSHIRT-M"})
  void found(String anything) {
    PackagesPage page = PackagesPage.open(browser());
    page.search(anything);
    assertThat(page.rows()).hasSize(3).allMatch(row -> row.contains("204900000001"));
  }

  @Test
  @DisplayName("ADM-3 a package shows lineage, goods, tracking and its splits")
  void shown() {
    PackagesPage page = PackagesPage.open(browser());
    page.search("204900000001");
    page.openPackage("P-1");
    assertThat(page.family()).hasSize(3);
    assertThat(page.family().getFirst()).contains("204900000001-2590101");
    assertThat(browser().text(By.id("splits"))).contains("confirmed");
    assertThat(page.offersSplit()).isTrue();
    console().isSound("package");
    console().isSoundInTheDark("package");
    page.openPackage("204900000001-2590101");
    assertThat(page.offersSplit()).isFalse();
    browser().open("console/package.xhtml?id=999999999");
    assertThat(browser().text(By.id("main"))).contains("no such package");
  }
}
