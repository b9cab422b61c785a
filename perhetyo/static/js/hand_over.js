// Before the screen is handed over every other window of the worker is blanked; one that does not
// answer is asked to be closed.
"use strict";

const patience = 1000; // milliseconds
const handOver = document.querySelector("[data-hand-over]").form;
const open = channel; // of site.js: any other channel would blank this very window

// How many answer with `word` while we wait; no longer than until `enough` have.
function answers(question, word, wait, enough = Infinity) {
  return new Promise((resolve) => {
    let count = 0;
    const done = () => { open.removeEventListener("message", listen); resolve(count); };
    const listen = (event) => {
      if (event.data === word) count += 1;
      if (count >= enough) done();
    };
    open.addEventListener("message", listen);
    open.postMessage(question);
    window.setTimeout(done, wait);
  });
}

if (open) handOver.elements.script.value = "on"; // else the server refuses
handOver.addEventListener("submit", async (event) => {
  if (!open || handOver.dataset.blanked || handOver.elements.device.value === "other") return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const others = await answers("who", "here", 300);
  // Said even when nobody answered: a window too busy to answer in time hears it when it wakes.
  const blanked = await answers("blank", "blanked", others ? patience : 0, others || Infinity);
  if (blanked < others) {
    document.querySelector("[data-windows]").hidden = false;
    return;
  }
  handOver.dataset.blanked = "yes";
  // The entry before the screen in the history names no family and no record (security.md 2.3).
  handOver.action = window.location.href;
  window.history.replaceState(null, "", "/");
  handOver.requestSubmit();
}, { capture: true });
