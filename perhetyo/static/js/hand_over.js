// Before the screen is handed over every other window of the worker is blanked; one that does not
// answer is asked to be closed.
"use strict";

const patience = 1000; // milliseconds
const handOver = document.querySelector("[data-hand-over]").form;
const open = new BroadcastChannel("perhetyo");

function answers(question, word, wait) {
  return new Promise((resolve) => {
    let count = 0;
    const listen = (event) => { if (event.data === word) count += 1; };
    open.addEventListener("message", listen);
    open.postMessage(question);
    window.setTimeout(() => { open.removeEventListener("message", listen); resolve(count); }, wait);
  });
}

handOver.elements.script.value = "on";
handOver.addEventListener("submit", async (event) => {
  if (handOver.dataset.blanked) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const others = await answers("who", "here", 300);
  const blanked = others ? await answers("blank", "blanked", patience) : 0;
  if (blanked < others) {
    document.querySelector("[data-windows]").hidden = false;
    return;
  }
  handOver.dataset.blanked = "yes";
  handOver.requestSubmit();
}, { capture: true });
