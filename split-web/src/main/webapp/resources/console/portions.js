/* Asks for one portion after another, until there is none or somebody stops. */
(function () {
  "use strict";

  function next() {
    var button = document.getElementById("run:next");
    if (button) {
      button.click();
    }
  }

  window.jQuery(document).on("pfAjaxComplete", next);
  window.jQuery(next);
})();
