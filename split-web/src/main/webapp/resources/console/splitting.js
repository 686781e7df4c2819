/* The board of the split editor: whatever is dragged, stepped or chosen ends in the one form that the server reads. */
(function () {
  "use strict";

  var said = null;

  function field(name) { return document.getElementById("act:" + name); }

  function say(text) { document.getElementById("said").textContent = text; }

  function move(chip, to) {
    var amount = chip.querySelector("input");
    field("line").value = chip.dataset.line;
    field("from").value = chip.dataset.from;
    field("amount").value = Math.round(amount ? Number(amount.value) : 1) || 0;
    field("to").value = to;
    said = {line: chip.dataset.line, from: chip.dataset.from, to: to,
      text: field("amount").value + " × " + chip.querySelector(".name").textContent + " → " + column(to).getAttribute("aria-label")};
    field("move").click();
  }

  function column(place) { return document.querySelector("[data-place='" + place + "']"); }

  function chipOf(line, place) { return column(place) && column(place).querySelector("[data-line='" + line + "']"); }

  document.addEventListener("click", function (event) {
    var step = event.target.closest("[data-step]");
    var mover = event.target.closest(".chip .move");
    var remover = event.target.closest("[data-remove]");
    if (step) {
      var amount = step.parentElement.querySelector("input");
      amount.value = Math.min(amount.max, Math.max(amount.min, Number(amount.value) + Number(step.dataset.step)));
    } else if (mover) {
      var chip = mover.closest(".chip");
      move(chip, chip.querySelector("select").value);
    } else if (remover) {
      field("from").value = remover.dataset.remove;
      field("remove").click();
    }
  });

  document.addEventListener("dragstart", function (event) {
    var chip = event.target.closest && event.target.closest(".chip");
    if (chip) {
      event.dataTransfer.setData("text/plain", chip.dataset.line + " " + chip.dataset.from);
      event.dataTransfer.effectAllowed = "move";
    }
  });

  function target(event) { return event.target.closest && event.target.closest(".parcel"); }

  document.addEventListener("dragover", function (event) {
    var over = target(event);
    document.querySelectorAll(".parcel.over").forEach(function (each) { each.classList.toggle("over", each === over); });
    if (over) {
      event.preventDefault();
      over.classList.add("over");
    }
  });

  document.addEventListener("drop", function (event) {
    var over = target(event);
    if (over) {
      event.preventDefault();
      over.classList.remove("over");
      var named = event.dataTransfer.getData("text/plain").split(" ");
      var chip = chipOf(named[0], named[1]);
      if (chip && named[1] !== over.dataset.place) {
        move(chip, over.dataset.place);
      }
    }
  });

  // The board is drawn anew by the server; whoever works by keyboard stays with the goods just moved.
  window.jQuery(document).on("pfAjaxComplete", function () {
    if (said) {
      say(said.text);
      var chip = chipOf(said.line, said.from) || chipOf(said.line, said.to);
      (chip ? chip.querySelector("select") : column(said.to)).focus();
      said = null;
    }
  });
})();
