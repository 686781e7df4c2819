/* The live tail: while it is switched on and somebody looks, new steps are asked for and put on top. */
(function () {
  "use strict";

  var EVERY = 2000;
  var MOST = 200;
  var toggle = document.getElementById("tail");
  var list = document.getElementById("new");
  var known = new Set();
  var since = null;
  var timer = null;

  function isOn() { return toggle.getAttribute("aria-pressed") === "true"; }

  function take(text) {
    var found = new DOMParser().parseFromString(text, "text/html").querySelector("ol");
    since = found.dataset.since;
    Array.from(found.children).reverse().forEach(function (step) {
      if (!known.has(step.dataset.step)) {
        known.add(step.dataset.step);
        list.prepend(step);
      }
    });
    while (list.children.length > MOST) {
      list.lastElementChild.remove();
    }
  }

  function again() {
    window.clearTimeout(timer);
    timer = isOn() && !document.hidden ? window.setTimeout(look, EVERY) : null;
  }

  function look() {
    var query = new URLSearchParams(window.location.search);
    query.set("since", since);
    fetch(toggle.dataset.tail + "?" + query).then(function (answer) {
      if (answer.redirected || !answer.ok) {
        window.location.reload();
        return null;
      }
      return answer.text().then(take);
    }).catch(function () { /* The next time, perhaps. */ }).finally(again);
  }

  function turn(on) {
    toggle.setAttribute("aria-pressed", String(on));
    list.parentElement.hidden = !on;
    if (on) {
      document.querySelectorAll("[data-step]").forEach(function (each) { known.add(each.dataset.step); });
      since = since || toggle.dataset.since;
    }
    window.history.replaceState(null, "", window.location.pathname + window.location.search + (on ? "#live" : ""));
    again();
  }

  toggle.addEventListener("click", function () { turn(!isOn()); });
  document.addEventListener("visibilitychange", again);
  if (window.location.hash === "#live") {
    turn(true);
  }
})();
