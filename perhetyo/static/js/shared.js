// The shared screen: saved while typing, covered when nobody touches it, never shown from the history.
"use strict";

const quiet = 1500; // milliseconds without typing before saving
const cover = document.querySelector("[data-cover]");
const coverAfter = Number(document.body.dataset.coverAfter) * 1000;
let coverTimer = null;

function startCoverTimer() {
  window.clearTimeout(coverTimer);
  coverTimer = window.setTimeout(showCover, coverAfter);
}

function showCover() {
  cover.hidden = false;
  document.getElementById("main").hidden = true;
  cover.querySelector("[data-uncover]").focus();
}

async function uncover() {
  if (await state() !== "shared") {
    window.location.replace("/y/");
    return;
  }
  cover.hidden = true;
  document.getElementById("main").hidden = false;
  startCoverTimer();
}

async function state() {
  try {
    const answer = await fetch(document.body.dataset.status);
    return (await answer.json()).state;
  } catch {
    return "shared"; // no line: what is being written stays on the screen
  }
}

function saver(form) {
  const line = form.querySelector("[data-saved]");
  let timer = null;
  let dirty = false;
  let saving = Promise.resolve();
  async function send(options) {
    dirty = false;
    try {
      const answer = await fetch(form.dataset.autosave, { method: "POST", body: new FormData(form), ...options });
      const { saved } = await answer.json();
      if (!saved) throw new Error("not saved");
      line.textContent = `${line.dataset.savedWord} ${saved}`;
    } catch {
      dirty = true;
      line.textContent = line.dataset.notSavedWord;
      window.clearTimeout(timer);
      timer = window.setTimeout(save, 5000);
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
    timer = window.setTimeout(save, quiet);
  });
  form.addEventListener("focusout", () => save());
  form.addEventListener("submit", () => { dirty = false; window.clearTimeout(timer); });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") save({ keepalive: true });
  });
  // Whoever leaves the page waits for the answer to the last save.
  document.querySelectorAll("a[data-flush]").forEach((link) => link.addEventListener("click", async (event) => {
    event.preventDefault();
    await save();
    window.location.assign(link.href);
  }));
}

function sendOnce(form) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
    window.setTimeout(() => delete form.dataset.sent, 8000);
  });
}

["pointerdown", "keydown", "input", "scroll"].forEach((name) => document.addEventListener(name, () => {
  if (cover.hidden) startCoverTimer();
}, { passive: true }));
cover.querySelector("[data-uncover]").addEventListener("click", uncover);
window.addEventListener("pageshow", async (event) => {
  if (event.persisted && await state() !== "shared") window.location.replace("/");
});
window.addEventListener("offline", showCover);
document.querySelectorAll("form[data-autosave]").forEach(saver);
document.querySelectorAll("form[data-once]").forEach(sendOnce);
startCoverTimer();
const mistakes = document.querySelector("[data-focus]");
if (mistakes) mistakes.focus();
