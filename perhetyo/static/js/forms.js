// What every form does, on the worker's pages and on the shared screen: saved while typing, sent once.
"use strict";

const typingPause = 1500; // milliseconds without typing before saving
const tryAgainAfter = 5000; // milliseconds

function saveWhileTyping(form) {
  const line = form.querySelector("[data-saved]");
  let timer = null;
  let dirty = false;
  let isBlank = false;
  let saving = Promise.resolve();
  async function send(options) {
    dirty = false;
    try {
      const answer = await fetch(form.dataset.autosave, { method: "POST", body: new FormData(form), ...options });
      const { saved } = await answer.json();
      if (!saved) throw new Error("not saved");
      if (line) line.textContent = `${line.dataset.savedWord} ${saved}`;
    } catch {
      if (isBlank) return;
      dirty = true;
      if (line) line.textContent = line.dataset.notSavedWord;
      timer = window.setTimeout(save, tryAgainAfter);
    }
  }
  function save(options = {}) {
    window.clearTimeout(timer);
    if (dirty) saving = saving.then(() => send(options));
    return saving;
  }
  form.addEventListener("input", () => {
    dirty = true;
    window.clearTimeout(timer);
    timer = window.setTimeout(save, typingPause);
  });
  window.addEventListener("blank", () => {
    save({ keepalive: true });
    isBlank = true;
  });
  form.addEventListener("focusout", () => save());
  form.addEventListener("submit", () => { dirty = false; window.clearTimeout(timer); });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") save({ keepalive: true });
  });
  // Whoever leaves by such a link waits for the answer to the last save.
  document.querySelectorAll("a[data-flush]").forEach((link) => link.addEventListener("click", async (event) => {
    event.preventDefault();
    await save();
    window.location.assign(link.href);
  }));
  document.querySelectorAll("form[data-flush]").forEach((other) => other.addEventListener("submit", async (event) => {
    if (!dirty) return;
    event.preventDefault();
    await save();
    other.requestSubmit(event.submitter);
  }));
}

function sendOnce(form) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
    window.setTimeout(() => delete form.dataset.sent, 8000);
  });
  window.addEventListener("pageshow", () => delete form.dataset.sent);
}

document.querySelectorAll("form[data-autosave]").forEach(saveWhileTyping);
document.querySelectorAll("form[data-once]").forEach(sendOnce);
const mistakes = document.querySelector("[data-focus]");
if (mistakes) mistakes.focus();
