/* The review with the keyboard. Everything here can be done with the forms alone. */
"use strict";

(() => {
  const cards = () => [...document.querySelectorAll(".desk-card")];
  const switchBox = document.getElementById("desk-keys-on");
  const help = document.querySelector(".desk-keys");
  if (!help) return;
  const STORED = "desk-single-keys";

  const remembered = () => {
    try {
      return localStorage.getItem(STORED) !== "off";
    } catch {
      return true;
    }
  };
  const keysAreOn = () => switchBox.checked;
  const showKeys = () => document.body.classList.toggle("desk-keyed", keysAreOn());

  switchBox.checked = remembered();
  switchBox.addEventListener("change", () => {
    try {
      localStorage.setItem(STORED, keysAreOn() ? "on" : "off");
    } catch {
      // private window: the choice lasts as long as the page
    }
    showKeys();
  });
  help.hidden = false;
  showKeys();

  const selected = () => document.querySelector(".desk-card.is-selected");

  const light = (card) => {
    const marks = [...document.querySelectorAll(".desk-source-text mark")];
    for (const mark of marks) {
      mark.classList.toggle("is-lit", mark.dataset.cards.split(" ").includes(card.dataset.card));
    }
    const first = marks.find((mark) => mark.classList.contains("is-lit"));
    const pane = document.querySelector(".desk-source-text");
    if (first && pane) {
      const top = first.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
      pane.scrollTop = Math.max(0, top - pane.clientHeight / 3);
    }
  };

  const select = (card, focus) => {
    for (const other of cards()) other.classList.toggle("is-selected", other === card);
    light(card);
    if (focus) {
      card.focus({ preventScroll: true });
      card.scrollIntoView({ block: "nearest" });
    }
  };

  const move = (by) => {
    const all = cards();
    const place = all.indexOf(selected()) + by;
    if (all.length) select(all[Math.min(Math.max(place, 0), all.length - 1)], true);
  };

  const press = (key) => {
    const within = "aersbf".includes(key) ? selected() : document;
    const target = within && within.querySelector(`[data-key="${key}"]`);
    if (!target || !target.checkVisibility()) return false;
    target.click();
    if (target.tagName === "SUMMARY" && key === "e") {
      const field = target.parentElement.querySelector("input:not([type=hidden]), select");
      if (target.parentElement.open && field) field.focus();
    }
    return true;
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    if (!keysAreOn()) return;
    let done = false;
    if (event.key === "j" || event.key === "k") {
      move(event.key === "j" ? 1 : -1);
      done = true;
    } else if ("aersuo?".includes(event.key) && event.key.length === 1) {
      done = press(event.key);
    }
    if (done) event.preventDefault();
  });

  document.addEventListener("click", (event) => {
    const mark = event.target.closest(".desk-source-text mark");
    if (mark) {
      const card = document.getElementById(`card-${mark.dataset.cards.split(" ")[0]}`);
      if (card && card.classList.contains("desk-card")) select(card, true);
      return;
    }
    const quote = event.target.closest(".desk-quote a");
    if (quote) {
      event.preventDefault();
      select(quote.closest(".desk-card"), false);
    }
  });

  const first = selected();
  if (first) select(first, Boolean(location.hash));
})();
