package it.split.console;

import org.openqa.selenium.By;

/** Where everybody starts. */
record SignInPage(Browser browser) {
  static final String PATH = "console/sign-in.xhtml";

  static SignInPage open(Browser browser) {
    browser.open(PATH);
    return new SignInPage(browser);
  }

  void signIn(String name, String password) {
    browser.fill("signIn:name", name);
    browser.fill("signIn:password", password);
    browser.follow(By.id("signIn:enter"));
  }

  String message() {
    return browser.text(By.id("messages"));
  }
}
