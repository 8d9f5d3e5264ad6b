/* The eligibility record: the verdict follows what is typed. Everything here can be done with the buttons alone. */
"use strict";

(() => {
  const form = document.getElementById("record-form");
  const told = document.getElementById("record-told");
  const status = document.getElementById("record-status");
  const offers = document.getElementById("desk-sources");
  if (!form) return;
  const PAUSE = 350; // milliseconds after the last key
  let waiting = 0;
  let running = null;

  const openFolds = () => [...told.querySelectorAll("details[open]")].map((fold) => fold.dataset.fold);

  const show = (page) => {
    const open = openFolds();
    told.replaceChildren(...new DOMParser().parseFromString(page, "text/html").body.childNodes);
    for (const fold of told.querySelectorAll("details")) fold.open = open.includes(fold.dataset.fold);
    const verdicts = [...told.querySelectorAll("[data-short]")].map((verdict) => verdict.dataset.short);
    document.getElementById("record-short").textContent = verdicts.join(" · ");
  };

  const workOut = async () => {
    if (running) running.abort();
    running = new AbortController();
    const mine = running;
    const sent = new FormData(form);
    sent.set("only", "panel");
    told.parentElement.classList.add("is-old");
    try {
      const answer = await fetch(form.dataset.try, { method: "POST", body: sent, signal: mine.signal });
      if (!answer.ok || answer.redirected) throw new Error(answer.statusText);
      show(await answer.text());
      status.textContent = status.dataset.done;
      told.parentElement.classList.remove("is-old");
    } catch (fault) {
      if (fault.name !== "AbortError") status.textContent = status.dataset.failed;
    }
  };

  const workOutSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(workOut, PAUSE);
  };

  form.addEventListener("input", workOutSoon);
  form.addEventListener("change", workOutSoon);

  // another row: the empty one that every list ends with, as it came from the server, under the next number
  const another = (button, blank) => {
    const list = button.dataset.list;
    const total = form.elements[`${list}-TOTAL_FORMS`];
    const old = blank.id.replace("row-", "");
    const holder = document.createElement("div");
    holder.append(blank.cloneNode(true));
    holder.innerHTML = holder.innerHTML.replaceAll(`${old}"`, `${list}-${total.value}"`).replaceAll(`${old}-`, `${list}-${total.value}-`);
    total.value = Number(total.value) + 1;
    const row = holder.firstElementChild;
    button.closest("section").querySelector(".record-rows").append(row);
    row.querySelector("input, select").focus();
  };

  for (const button of form.querySelectorAll(".record-more")) {
    const blank = button.closest("section").querySelector(".record-new > fieldset").cloneNode(true);
    button.hidden = false;
    button.addEventListener("click", () => another(button, blank));
  }

  let asked = "";
  const offer = async (text) => {
    asked = text;
    const answer = await fetch(offers.dataset.offers + encodeURIComponent(text));
    if (!answer.ok || asked !== text) return;
    const found = await answer.json();
    offers.replaceChildren(
      ...found.results.map((source) => {
        const option = document.createElement("option");
        option.value = `${source.text} (#${source.id})`;
        return option;
      }),
    );
  };

  let typing = 0;
  form.addEventListener("input", (event) => {
    const text = event.target.value;
    if (!event.target.matches("[data-source]") || text.length < 2 || /\(#\d+\)$/.test(text)) return;
    clearTimeout(typing);
    typing = setTimeout(() => offer(text).catch(() => {}), PAUSE);
  });

  // with a script the verdict follows by itself, and this button need not leave the page
  document.getElementById("record-try").addEventListener("click", (event) => {
    event.preventDefault();
    workOut();
  });
})();
