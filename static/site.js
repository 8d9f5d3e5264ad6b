// A chip opens the words it stands for right where it is. Without this file it leads to them further down.
"use strict";

(() => {
  const close = (chip) => {
    document.getElementById(chip.getAttribute("aria-controls"))?.remove();
    chip.setAttribute("aria-expanded", "false");
    chip.removeAttribute("aria-controls");
  };

  const open = (chip, source) => {
    const panel = document.createElement("div");
    panel.className = "opened";
    panel.id = `${source.id}-${document.querySelectorAll(".opened").length}`;
    for (const quote of source.querySelectorAll(".quote, .suggest")) {
      panel.append(quote.cloneNode(true));
    }
    const host = chip.closest(".fact, .lead, .sentence") ?? chip.parentElement;
    if (host.matches("p, span")) {
      host.after(panel);
    } else {
      host.append(panel);
    }
    chip.setAttribute("aria-expanded", "true");
    chip.setAttribute("aria-controls", panel.id);
  };

  document.addEventListener("click", (event) => {
    const chip = event.target.closest("a.chip");
    if (!chip || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const source = document.getElementById(decodeURIComponent(chip.hash.slice(1)));
    if (!source) return;
    event.preventDefault();
    if (chip.getAttribute("aria-expanded") === "true") close(chip);
    else open(chip, source);
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const inside = event.target.closest(".opened");
    const chips = [...document.querySelectorAll('a.chip[aria-expanded="true"]')];
    const chip = chips.find((each) => inside && each.getAttribute("aria-controls") === inside.id) ?? chips.at(-1);
    if (!chip) return;
    close(chip);
    chip.focus();
  });

  for (const chip of document.querySelectorAll("a.chip")) chip.setAttribute("aria-expanded", "false");

  // Wide screens: each margin note stands at the line of its words.
  const wide = matchMedia("(min-width: 64rem)");
  const place = () => {
    for (const notes of document.querySelectorAll(".turn > .notes")) {
      for (const note of notes.children) {
        note.style.marginTop = "";
        if (!wide.matches) continue;
        const mark = document.getElementById(note.dataset.mark);
        if (!mark) continue;
        const gap = mark.getBoundingClientRect().top - note.getBoundingClientRect().top;
        if (gap > 0) note.style.marginTop = `${gap}px`;
      }
    }
  };
  if (document.querySelector(".turn > .notes")) {
    place();
    addEventListener("resize", place);
    document.fonts?.ready.then(place);
  }

  // A picture is loaded when somebody asks for it, here or by the link that leads to it.
  for (const button of document.querySelectorAll("button[data-load]")) {
    const load = () => {
      button.hidden = true;
      for (const address of button.dataset.load.split(" ")) {
        const script = document.createElement("script");
        script.async = false; // one after the other
        script.src = address;
        document.head.append(script);
      }
    };
    button.hidden = false;
    button.addEventListener("click", load);
    if (location.hash === button.dataset.at) load();
  }

  // Filters: open beside the list where there is room, and no empty fields in the address.
  const filters = document.querySelector(".filters");
  if (filters && wide.matches) filters.open = true;
  for (const form of document.querySelectorAll(".filter-form, .filter-row, .search")) {
    form.addEventListener("submit", () => {
      for (const field of form.elements) {
        if (field.name && (!field.value || (field.name === "sort" && field.value === "name"))) field.disabled = true;
      }
    });
    addEventListener("pageshow", () => {
      for (const field of form.elements) field.disabled = false;
    });
  }
})();
