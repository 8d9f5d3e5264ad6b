// Names while somebody types. Without this file the form finds the same, once it is sent.
"use strict";

(() => {
  const DELAY = 150;
  const SHORTEST = 2;

  for (const form of document.querySelectorAll("form[data-suggestions]")) {
    const field = form.elements.q;
    const list = document.createElement("ul");
    const told = document.createElement("p");
    let timer, asking, active = -1;

    list.id = `${field.id}-names`;
    list.className = "suggested";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", form.dataset.label);
    list.hidden = true;
    told.className = "hidden";
    told.setAttribute("role", "status");
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", list.id);
    field.setAttribute("aria-expanded", "false");
    form.append(list, told);

    const close = () => {
      list.hidden = true;
      active = -1;
      field.setAttribute("aria-expanded", "false");
      field.removeAttribute("aria-activedescendant");
    };

    const choose = (place) => {
      const options = [...list.children];
      options[active]?.setAttribute("aria-selected", "false");
      active = place;
      if (active < 0) {
        field.removeAttribute("aria-activedescendant");
        return;
      }
      options[active].setAttribute("aria-selected", "true");
      options[active].scrollIntoView({ block: "nearest" });
      field.setAttribute("aria-activedescendant", options[active].id);
    };

    const show = (names) => {
      list.replaceChildren(...names.map(({ name, kind, address }, place) => {
        const option = document.createElement("li");
        const about = document.createElement("span");
        option.id = `${list.id}-${place}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.address = address;
        about.className = "aside";
        about.textContent = kind;
        option.append(`${name} `, about);
        return option;
      }));
      active = -1;
      list.hidden = !names.length;
      field.setAttribute("aria-expanded", String(names.length > 0));
      field.removeAttribute("aria-activedescendant");
      told.textContent = names.length ? form.dataset.told.replace("0", names.length) : "";
    };

    const ask = async () => {
      asking?.abort();
      const text = field.value.trim();
      if ([...text].length < SHORTEST) {
        close();
        return;
      }
      asking = new AbortController();
      try {
        const query = new URLSearchParams({ q: text });
        const answer = await fetch(`${form.dataset.suggestions}?${query}`, { signal: asking.signal });
        if (answer.ok && document.activeElement === field) show((await answer.json()).names);
      } catch (problem) {
        if (problem.name !== "AbortError") close(); // the form still works
      }
    };

    field.addEventListener("input", (event) => {
      clearTimeout(timer);
      if (!event.isComposing) timer = setTimeout(ask, DELAY);
    });
    field.addEventListener("compositionend", () => {
      timer = setTimeout(ask, DELAY);
    });
    field.addEventListener("blur", close);
    form.addEventListener("submit", () => {
      clearTimeout(timer);
      asking?.abort();
      close();
    });
    field.addEventListener("keydown", (event) => {
      if (list.hidden || event.isComposing) return;
      const last = list.children.length - 1;
      if (event.key === "ArrowDown") choose(active < last ? active + 1 : -1);
      else if (event.key === "ArrowUp") choose(active < 0 ? last : active - 1);
      else if (event.key === "Escape") close();
      else if (event.key === "Enter" && active >= 0) location.assign(list.children[active].dataset.address);
      else return;
      event.preventDefault();
    });
    list.addEventListener("pointerdown", (event) => event.preventDefault()); // the field keeps the focus
    list.addEventListener("click", (event) => {
      const option = event.target.closest("li");
      if (option) location.assign(option.dataset.address);
    });
  }
})();
