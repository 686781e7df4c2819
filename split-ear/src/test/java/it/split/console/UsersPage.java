package it.split.console;

import java.util.List;
import org.openqa.selenium.By;

/** The users of the console, as an administrator sees them. */
record UsersPage(Browser browser) {
  static final String PATH = "console/users.xhtml";

  static UsersPage open(Browser browser) {
    browser.open(PATH);
    return new UsersPage(browser);
  }

  void add(String name, String password, String role) {
    browser.fill("add:name", name);
    browser.fill("add:password", password);
    browser.click(By.xpath("//select[@id='add:role']/option[.='" + role + "']"));
    browser.follow(By.id("add:addUser"));
  }

  void press(String name, String button) {
    browser.follow(By.xpath("//tr[td//strong[.='%s']]//button[.='%s']".formatted(name, button)));
  }

  List<String> rows() {
    return browser.texts(By.cssSelector("#users tbody tr"));
  }

  String message() {
    return browser.text(By.id("messages"));
  }
}
