/* The suggestions of readers with the keyboard. Everything here can be done with the forms alone. */
"use strict";

(() => {
  const rows = [...document.querySelectorAll(".standing-suggestion")];
  const switchBox = document.getElementById("desk-keys-on");
  const help = document.querySelector(".desk-keys");
  if (!rows.length || !help) return;
  const STORED = "desk-single-keys"; // one choice for the whole desk

  try {
    switchBox.checked = localStorage.getItem(STORED) !== "off";
  } catch {
    // private window: the keys are on
  }
  const showKeys = () => document.body.classList.toggle("desk-keyed", switchBox.checked);
  switchBox.addEventListener("change", () => {
    try {
      localStorage.setItem(STORED, switchBox.checked ? "on" : "off");
    } catch {
      // the choice lasts as long as the page
    }
    showKeys();
  });

  const place = () => rows.findIndex((row) => row.contains(document.activeElement));
  const land = (row) => {
    row.querySelector("h2 a").focus();
    row.scrollIntoView({ block: "nearest" });
  };
  const move = (step) => land(rows[Math.min(Math.max(place() + step, 0), rows.length - 1)]);

  const press = (key) => {
    const found = rows[place()]?.querySelector(`[data-key="${key}"]`);
    if (!found) return false;
    const why = found.form?.elements.why;
    if (key === "r" && !why.value.trim()) why.focus();
    else found.click();
    return true;
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.closest("input:not([type=checkbox]), textarea, select")) {
      if (event.key === "Escape" && place() >= 0) land(rows[place()]);
      return;
    }
    if (!switchBox.checked || event.key.length !== 1) return;
    const isDone = "jk".includes(event.key) ? (move(event.key === "j" ? 1 : -1), true) : press(event.key);
    if (isDone) event.preventDefault();
  });

  help.hidden = false;
  showKeys();
})();
