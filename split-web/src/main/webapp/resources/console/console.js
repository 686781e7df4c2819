/* The viewer's choices live in cookies, so that the server can render by them. */
(function () {
  "use strict";

  function remember(name, value) {
    document.cookie = name + "=" + value + "; path=/console; max-age=31536000; SameSite=Lax";
  }

  function cookie(name) {
    var found = document.cookie.split("; ").find(function (each) { return each.startsWith(name + "="); });
    return found ? found.substring(name.length + 1) : null;
  }

  var zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone && cookie("split_zone") !== zone) {
    remember("split_zone", zone);
  }

  document.addEventListener("click", function (event) {
    var look = event.target.closest("[data-look]");
    if (look) {
      remember(look.dataset.look, look.dataset.value);
      // Not reload(): behind a form that would be asked whether to send it again.
      window.location.replace(window.location.pathname + window.location.search);
    }
  });

  /* JSON is checked when its field is left, and written so that it can be read. */
  document.addEventListener("focusout", function (event) {
    var field = event.target.closest("[data-json]");
    if (!field) {
      return;
    }
    var said = document.getElementById(field.id + "-json");
    try {
      if (field.value.trim()) {
        field.value = JSON.stringify(JSON.parse(field.value), null, 2);
      }
      said.textContent = "";
      field.setAttribute("aria-invalid", "false");
    } catch (wrong) {
      said.textContent = field.dataset.json + " " + wrong.message;
      field.setAttribute("aria-invalid", "true");
    }
  });
})();
