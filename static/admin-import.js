/* The bar of an import without reloading the page. Everything here can be seen without it: the page says how. */
"use strict";

(() => {
  const box = document.getElementById("import-progress");
  if (!box) return;
  const bar = document.getElementById("import-bar");
  const words = document.getElementById("import-words");
  const rest = document.getElementById("import-rest");
  const idle = document.getElementById("import-idle");
  const SECOND = 1000;
  let pause = SECOND;

  const show = (state) => {
    bar.max = Math.max(state.total, 1);
    bar.value = state.done;
    words.textContent = state.words;
    rest.textContent = state.rest;
    idle.hidden = !state.idle;
  };

  const ask = async () => {
    try {
      const answer = await fetch(box.dataset.address, { headers: { Accept: "application/json" } });
      if (!answer.ok) throw new Error(String(answer.status));
      const state = await answer.json();
      if (state.next) {
        location.replace(state.next);
        return;
      }
      show(state);
      pause = SECOND;
    } catch {
      // the server is being started anew, say: ask more seldom, and go on
      pause = Math.min(pause * 2, 30 * SECOND);
    }
    setTimeout(ask, pause);
  };

  setTimeout(ask, pause);
})();
