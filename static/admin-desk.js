/* The review with the keyboard and without reloading. Everything here can be done with the forms alone. */
"use strict";

(() => {
  const columns = document.querySelector(".desk-columns");
  const switchBox = document.getElementById("desk-keys-on");
  const help = document.querySelector(".desk-keys");
  if (!columns || !help) return;
  const STORED = "desk-single-keys";
  const words = columns.dataset;
  const IDLE = 500; // milliseconds without a decision after which the whole queue is read again

  /* Single keys can be turned off; the choice is remembered. */

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

  /* What is where */

  const card = () => document.querySelector("#desk-card .desk-card");
  const pane = () => document.querySelector(".desk-source-text");
  const shown = (element) => Boolean(element) && element.checkVisibility();
  const openRows = () => [...document.querySelectorAll(".desk-row[data-open]")].filter(shown);
  const current = () => document.querySelector('.desk-row a[aria-current="true"]')?.parentElement;
  const target = (key) =>
    [...document.querySelectorAll(`#desk-card [data-key="${key}"], [data-key="${key}"]`)].find(shown);
  const merging = () => document.querySelector('#desk-card [data-key="m"]'); // in a fold that may be closed
  const option = (number) => [...document.querySelectorAll(`[data-number="${number}"]`)].find(shown);
  const search = () => document.querySelector(".desk-search");
  const filter = () => {
    const asked = [...new FormData(search())].filter(([, value]) => value);
    return new URLSearchParams(asked);
  };

  const tell = (sentence) => {
    document.getElementById("desk-said").textContent = sentence;
  };
  const warn = (sentence) => {
    const list = document.createElement("ul");
    const line = document.createElement("li");
    list.className = "messagelist";
    line.className = "warning";
    line.textContent = sentence;
    list.append(line);
    document.getElementById("desk-messages").replaceChildren(list);
  };

  /* The words of the selected card, lit and in view */

  const light = (anchor) => {
    const selected = card()?.dataset.card;
    const marks = [...document.querySelectorAll(".desk-mark")];
    for (const mark of marks) {
      const lit = Boolean(selected) && mark.dataset.cards.split(" ").includes(selected);
      mark.classList.toggle("is-lit", lit);
    }
    const first = anchor ? anchorMark(anchor) : marks.find((mark) => mark.classList.contains("is-lit"));
    const text = pane();
    if (!first || !text) return;
    const place = first.getBoundingClientRect();
    const room = Math.max(0, text.clientHeight - place.height) * 0.4;
    text.scrollTop += place.top - text.getBoundingClientRect().top - room;
  };
  const anchorMark = (anchor) => {
    let next = document.getElementById(anchor);
    while (next && !next.matches(".desk-mark")) next = next.nextElementSibling;
    return next;
  };

  // of several cards with the same words the one that needs the editor most; the order of the server
  const STRONGEST = ["conflicts", "choose", "refines", "new", "confirms", "accepted", "rejected"];
  const colour = (pk) => {
    for (const mark of document.querySelectorAll(".desk-mark")) {
      const cards = mark.dataset.cards.split(" ");
      if (!cards.includes(pk)) continue;
      const standings = cards.map((each) => document.getElementById(`row-${each}`)?.dataset.standing);
      const found = STRONGEST.find((each) => standings.includes(each));
      if (found) mark.dataset.standing = found;
    }
  };

  /* Asking the server: its answer holds the parts that change, each by its id */

  let busy = false;
  let refreshing = null;
  let timer = 0;

  const address = (asked) => `${words.page}?${new URLSearchParams([...asked, ...filter()])}`;

  const ask = (url, part, options = {}) =>
    fetch(url, { ...options, headers: { "X-Requested-With": part }, credentials: "same-origin" });

  const parts = (html) => {
    const holder = document.createElement("template");
    holder.innerHTML = html;
    return holder.content;
  };

  const swap = (html) => {
    const rows = [];
    for (const part of [...parts(html).children]) {
      const old = document.getElementById(part.id);
      if (!old) continue;
      if (part.id === "desk-messages") old.replaceChildren(...part.childNodes); // a live region stays in its place
      else old.replaceWith(part);
      if (part.matches(".desk-row")) rows.push(part);
    }
    const now = card()?.dataset.card;
    for (const link of document.querySelectorAll(".desk-row a[aria-current]")) link.removeAttribute("aria-current");
    const row = document.getElementById(`row-${now}`);
    row?.querySelector("a").setAttribute("aria-current", "true");
    row?.scrollIntoView({ block: "nearest" });
    for (const changed of rows) colour(changed.dataset.card);
    light();
    history.replaceState(null, "", address(now ? [["card", now]] : []));
  };

  const land = () => {
    const now = card();
    if (!now) return;
    (now.querySelector("[data-first]") || now).focus({ preventScroll: true });
    if (now.getBoundingClientRect().top > innerHeight || now.getBoundingClientRect().bottom < 0) now.scrollIntoView();
  };

  const take = async (url, options, failed) => {
    if (busy) return;
    busy = true;
    clearTimeout(timer);
    refreshing?.abort();
    card()?.setAttribute("aria-busy", "true");
    try {
      const answer = await ask(url, "card", options);
      if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
      swap(await answer.text());
      land();
    } catch (error) {
      failed(error);
    } finally {
      busy = false;
      card()?.removeAttribute("aria-busy");
    }
  };

  const refresh = async (focusFirst) => {
    refreshing?.abort();
    refreshing = new AbortController();
    const now = card()?.dataset.card;
    try {
      const answer = await ask(address(now ? [["card", now]] : []), "queue", { signal: refreshing.signal });
      if (!answer.ok || answer.redirected) return;
      putQueue(parts(await answer.text()).firstElementChild);
      if (focusFirst && !document.getElementById(`row-${card()?.dataset.card}`)) open(openRows()[0]?.dataset.card);
    } catch {
      // the next decision asks again
    }
  };

  const putQueue = (fresh) => {
    const old = document.querySelector(".desk-rows");
    const place = old.scrollTop;
    const unfolded = old.querySelector(".desk-decided")?.open;
    const focused = document.activeElement?.closest(".desk-row")?.id;
    old.replaceWith(fresh.querySelector(".desk-rows"));
    const rows = document.querySelector(".desk-rows");
    if (unfolded && rows.querySelector(".desk-decided")) rows.querySelector(".desk-decided").open = true;
    rows.scrollTop = place;
    if (focused) document.querySelector(`#${focused} a`)?.focus({ preventScroll: true });
    document.getElementById("desk-conflicts").textContent = fresh.dataset.conflicts;
    current()?.scrollIntoView({ block: "nearest" });
    for (const row of rows.querySelectorAll(".desk-row")) colour(row.dataset.card);
    history.replaceState(null, "", address(card()?.dataset.card ? [["card", card().dataset.card]] : []));
  };

  const open = (pk) => {
    if (!pk) return Promise.resolve();
    const url = address([["card", pk]]);
    return take(url, {}, () => location.assign(url));
  };

  // the card and its version: another one where a decision was taken
  const stamp = () =>
    [card()?.dataset.card, document.querySelector('#desk-decide [name="version"]')?.value].join();

  const send = (form, button) => {
    const next = form.elements.namedItem("next");
    if (next) {
      const rows = openRows();
      const here = rows.findIndex((row) => row.dataset.card === card().dataset.card);
      const after = rows[here + 1] || rows.find((row) => row.dataset.card !== card().dataset.card);
      next.value = after ? after.dataset.card : "";
    }
    const said = button?.dataset.said;
    const before = stamp();
    const body = new URLSearchParams(new FormData(form, button));
    const url = button?.hasAttribute("formaction") ? button.formAction : form.action;
    take(url, { method: "POST", body }, () => warn(words.failed)).then(() => {
      tell(said && stamp() !== before ? `${said} ${document.getElementById("desk-left").textContent}` : "");
      if (!busy) timer = setTimeout(refresh, openRows().length ? IDLE : 0);
    });
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.matches(".desk-search")) {
      event.preventDefault();
      refresh(true);
    } else if (form.method === "post" && form.matches("[data-part]")) {
      event.preventDefault();
      send(form, event.submitter);
    }
  });

  /* Moving */

  const bringIntoView = (row) => {
    const rows = row?.closest(".desk-rows"); // alone it is moved, not the page
    if (!shown(row)) return;
    const place = row.getBoundingClientRect().top - rows.getBoundingClientRect().top;
    if (place < 0 || place + row.offsetHeight > rows.clientHeight) rows.scrollTop += place - rows.clientHeight / 2;
  };

  const move = (by) => {
    const rows = openRows();
    const here = rows.indexOf(current());
    const place = here < 0 ? 0 : Math.min(Math.max(here + by, 0), rows.length - 1);
    if (rows[place] && rows[place] !== current()) open(rows[place].dataset.card);
  };

  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    const row = event.target.closest(".desk-row a, [data-goto]");
    if (row) {
      event.preventDefault();
      open(row.dataset.goto || row.parentElement.dataset.card);
      return;
    }
    const make = event.target.closest("[data-make]");
    if (make) {
      event.preventDefault();
      const who = document.querySelector('#desk-card [name="who"]:checked')?.value || "";
      take(`${make.href}&${new URLSearchParams({ who, ...chosen })}`, {}, () => location.assign(make.href));
      return;
    }
    const quote = event.target.closest("#desk-card .desk-quote a");
    if (quote) {
      event.preventDefault();
      light(quote.hash.slice(1));
      return;
    }
    if (event.target.closest("[data-enter]") && target("a")) {
      event.preventDefault();
      press("a"); // Enter in a field: as the button that is shown
      return;
    }
    if (event.target.closest("[data-correct]")) {
      event.preventDefault();
      correct();
      return;
    }
    const mark = event.target.closest(".desk-mark");
    if (mark && getSelection().isCollapsed) {
      const cards = mark.dataset.cards.split(" ");
      open(cards[(cards.indexOf(card()?.dataset.card) + 1) % cards.length]);
    }
  });

  const correct = () => {
    const fold = document.querySelector(".desk-correction");
    fold.open = true;
    fold.querySelector("input:not([type=hidden]), select, textarea")?.focus({ preventScroll: true });
    fold.scrollIntoView({ block: "start" }); // its fields below the head, not under the buttons
  };

  /* Words selected in the text: where they stand is counted in code points, as the server does */

  let chosen = null;
  const points = (text) => [...text].length;
  document.addEventListener("selectionchange", () => {
    const selection = getSelection();
    const place = selection.anchorNode?.parentElement?.closest(".desk-turn p[data-start]");
    if (!place) return; // elsewhere: a press on the button, say
    chosen = null;
    if (!selection.isCollapsed) {
      const range = selection.getRangeAt(0);
      const before = document.createRange();
      before.selectNodeContents(place);
      if (before.comparePoint(range.startContainer, range.startOffset) === 0) {
        before.setEnd(range.startContainer, range.startOffset);
        const inside = range.cloneRange();
        if (!place.contains(range.endContainer)) inside.setEndAfter(place.lastChild);
        chosen = { words: inside.toString(), start: Number(place.dataset.start) + points(before.toString()) };
      }
    }
    const bar = document.querySelector(".desk-selected");
    bar.classList.toggle("has-words", Boolean(chosen));
    bar.querySelector("span").textContent = chosen ? `“${chosen.words}”` : words.select;
  });

  document.addEventListener("change", (event) => {
    if (!event.target.matches("[data-again]")) return;
    const form = event.target.form;
    const asked = new URLSearchParams(new FormData(form));
    asked.delete("csrfmiddlewaretoken");
    for (const name of [...asked.keys()]) if (name.startsWith("field-")) asked.delete(name);
    take(`${form.action.split("?")[0]}?${new URLSearchParams([...asked, ...filter()])}`, {}, () => form.submit());
  });

  /* Who goes away leaves the interview to others; who comes back by the browser's button has it again */

  addEventListener("pagehide", () => {
    const leaving = document.getElementById("desk-leave");
    navigator.sendBeacon(leaving.action, new FormData(leaving));
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) refresh();
  });

  /* The queue shows what is typed and chosen */

  let typing = 0;
  document.addEventListener("input", (event) => {
    if (!event.target.closest(".desk-search")) return;
    clearTimeout(typing);
    typing = setTimeout(() => refresh(true), 150);
  });

  /* Single keys */

  const choose = (number) => {
    const radio = option(number);
    if (!radio) return false;
    radio.checked = true;
    radio.parentElement.scrollIntoView({ block: "nearest" });
    tell(radio.parentElement.textContent.trim());
    if ("send" in radio.dataset) radio.form.requestSubmit(document.querySelector("#desk-card [data-link]"));
    return true;
  };

  const unanswered = () =>
    [...document.querySelectorAll("#desk-card .desk-must")].find((each) => !each.querySelector(":checked"));

  const press = (key) => {
    const found = key === "m" ? merging() : target(key);
    if (!found) return false;
    if (key === "m") {
      const place = new URL(found.href);
      const meant = document.querySelector('#desk-card [name="who"]:checked:not([data-linked])')?.value;
      if (Number(meant)) place.searchParams.set("other", meant);
      location.assign(place);
      return true;
    }
    const question = key === "a" && unanswered();
    if (question) warn(`${words.choose} ${question.querySelector("legend").textContent}`);
    else found.click();
    return true;
  };

  const works = (key) => {
    if (key === "j" || key === "k") return openRows().length > 1;
    if (key === "/") return shown(document.getElementById("desk-q"));
    if (key === "m") return Boolean(merging());
    return key === "1" ? Boolean(option(1)) : Boolean(target(key));
  };

  const perform = (key) => {
    if (key === "j" || key === "k") move(key === "j" ? 1 : -1);
    else if (key === "/") document.getElementById("desk-q").select();
    else if (/^[1-9]$/.test(key)) return choose(key);
    else if ("aersumo?".includes(key)) return press(key);
    else return false;
    return true;
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.closest("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]")) {
      if (event.key === "Escape") {
        event.preventDefault(); // a browser would empty the search, and the queue would be whole again
        land();
      }
      return;
    }
    if (!keysAreOn() || event.key.length !== 1) return;
    if (perform(event.key)) event.preventDefault();
  });

  help.addEventListener("toggle", () => {
    for (const line of help.querySelectorAll("[data-for]")) line.hidden = !works(line.dataset.for);
  });

  help.hidden = false;
  showKeys();
  document.body.classList.add("desk-scripted");
  bringIntoView(current());
  light();
  if (location.hash === "#lit") land();
})();
