// Every page of a worker: text is saved while typing, a form is sent once, and when the screen is
// handed to a family the other windows go blank.
"use strict";

const quiet = 2000; // milliseconds without typing before a draft is saved
const channel = "BroadcastChannel" in window ? new BroadcastChannel("perhetyo") : null;

function blank() {
  document.title = "Perhetyö";
  document.body.replaceChildren();
  document.body.removeAttribute("data-worker");
}

function listenToOtherWindows() {
  // The window that hands over is the one that asks.
  if (!channel || document.querySelector("[data-hand-over]")) return;
  channel.addEventListener("message", (event) => {
    if (event.data === "who") channel.postMessage("here");
    if (event.data === "blank") {
      blank();
      channel.postMessage("blanked");
    }
  });
}

async function stillSignedIn() {
  const url = document.body.dataset.status;
  if (!url) return;
  try {
    const answer = await fetch(url, { headers: { Accept: "application/json" } });
    const { state } = await answer.json();
    if (state === "shared") {
      blank();
      window.location.replace("/y/");
    } else if (state !== "full") {
      document.body.dispatchEvent(new CustomEvent("signed-out"));
    }
  } catch {
    // No line: what is on the screen stays, autosave says that it is not saved.
  }
}

function watchComingBack() {
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) stillSignedIn();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") stillSignedIn();
  });
}

function saver(form) {
  const line = form.querySelector("[data-saved]");
  const words = form.dataset;
  let timer = null;
  let dirty = false;
  async function save(options = {}) {
    window.clearTimeout(timer);
    if (!dirty) return true;
    dirty = false;
    try {
      const answer = await fetch(words.autosave, {
        method: "POST", body: new FormData(form), headers: { Accept: "application/json" }, ...options,
      });
      const { saved } = await answer.json();
      if (!saved) throw new Error("not saved");
      if (line) line.textContent = `${line.dataset.savedWord} ${saved}`;
      return true;
    } catch {
      dirty = true;
      if (line) line.textContent = line.dataset.notSavedWord;
      return false;
    }
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
  return save;
}

function sendOnce(form) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
    window.setTimeout(() => delete form.dataset.sent, 8000);
  });
  window.addEventListener("pageshow", () => delete form.dataset.sent);
}

listenToOtherWindows();
watchComingBack();
document.querySelectorAll("form[data-autosave]").forEach(saver);
document.querySelectorAll("form[data-once]").forEach(sendOnce);
const mistakes = document.querySelector("[data-focus]");
if (mistakes) mistakes.focus();
