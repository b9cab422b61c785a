// The shared screen: covered when nobody touches it, never shown from the history.
"use strict";

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
  let answer = null;
  try {
    answer = await fetch(document.body.dataset.status);
  } catch {
    return "shared"; // no line: what is being written stays on the screen
  }
  return answer.ok ? (await answer.json()).state : "ended";
}

["pointerdown", "keydown", "input", "scroll"].forEach((name) => document.addEventListener(name, () => {
  if (cover.hidden) startCoverTimer();
}, { passive: true }));
cover.querySelector("[data-uncover]").addEventListener("click", uncover);
window.addEventListener("pageshow", async (event) => {
  if (event.persisted && await state() !== "shared") window.location.replace("/");
});
window.addEventListener("offline", showCover);
startCoverTimer();
