/* Copies what stands in an element. Without a secure address there is no clipboard to write to: then it is selected first. */
(function () {
  "use strict";

  function selected(source) {
    window.getSelection().selectAllChildren(source);
    return document.execCommand("copy") ? Promise.resolve() : Promise.reject(new Error("not copied"));
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-copy]");
    if (!button) {
      return;
    }
    var source = document.getElementById(button.dataset.copy);
    var copied = navigator.clipboard ? navigator.clipboard.writeText(source.textContent) : selected(source);
    copied.then(function () { button.querySelector(".label").textContent = button.dataset.done; });
  });
})();
