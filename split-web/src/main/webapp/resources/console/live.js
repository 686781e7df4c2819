/* Follows what changes by itself: asks for the part anew until it is over, and rests while nobody looks. */
(function () {
  "use strict";

  var EVERY = 1500;
  var live = document.getElementById("live");
  var said = document.getElementById("said");

  function again() { window.setTimeout(look, EVERY); }

  function isOpen(details) { return details.open; }

  function show(part) {
    var opened = Array.from(live.querySelectorAll("details")).map(isOpen);
    live.replaceChildren(part);
    live.querySelectorAll("details").forEach(function (details, index) { details.open = Boolean(opened[index]); });
    if (said.textContent !== part.dataset.said) {
      said.textContent = part.dataset.said;
    }
  }

  function take(text) {
    var part = new DOMParser().parseFromString(text, "text/html").querySelector("[data-over]");
    if (part.dataset.mark !== live.firstElementChild.dataset.mark) {
      show(part);
    }
    if (part.dataset.over === "true") {
      document.querySelectorAll("[data-while-open]").forEach(function (each) { each.remove(); });
    } else {
      again();
    }
  }

  function look() {
    if (document.hidden) {
      again();
      return;
    }
    fetch(live.dataset.live).then(function (answer) {
      if (answer.redirected || !answer.ok) {
        window.location.reload();
        return null;
      }
      return answer.text().then(take);
    }).catch(again);
  }

  if (live && live.dataset.live) {
    again();
  }
})();
