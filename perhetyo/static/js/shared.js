// The shared screen: covered when nobody touches it, locked when covered long, never shown from the history,
// and never left while there is no line, so that nothing typed is gone with the page.
"use strict";

const cover = document.querySelector("[data-cover]");
const soon = document.querySelector("[data-ends-soon]");
const statusUrl = document.body.dataset.status;
const minute = 60 * 1000; // milliseconds
const warnBefore = 4 * minute;
const behind = document.querySelectorAll("body > header, main");
let before = null; // what had the focus when the cover came
let coveredAt = 0;
let coverTimer = null;
let lockTimer = null;
let told = Date.now(); // when the server last heard that somebody is here

async function state(how = "") {
  let answer = null;
  try {
    answer = await fetch(statusUrl + how);
  } catch {
    return "no line"; // what is being written stays on the screen
  }
  return answer.ok ? (await answer.json()).state : "ended";
}

function seconds(name) {
  return Number(document.body.dataset[name]) * 1000;
}

function startCoverTimer() {
  window.clearTimeout(coverTimer);
  coverTimer = window.setTimeout(showCover, seconds("coverAfter"));
}

function showCover() {
  if (!cover.hidden) return;
  before = document.activeElement;
  coveredAt = Date.now();
  cover.hidden = false;
  behind.forEach((part) => { part.hidden = true; });
  cover.querySelector("[data-uncover]").focus();
  window.clearTimeout(lockTimer);
  lockTimer = window.setTimeout(lock, seconds("lockAfter"));
}

// Without a line the page stays covered: what is typed on it is not saved yet.
async function lock() {
  if (await state("?lock") === "no line") lockTimer = window.setTimeout(lock, minute);
  else leave();
}

async function uncover() {
  const isLong = Date.now() - coveredAt > seconds("lockAfter");
  const now = await state(isLong ? "?lock" : "?here");
  if (now === "no line" && isLong) return; // opened when the line is back, by the worker
  if (isLong || (now !== "shared" && now !== "no line")) {
    leave();
    return;
  }
  window.clearTimeout(lockTimer);
  cover.hidden = true;
  behind.forEach((part) => { part.hidden = false; });
  if (before) before.focus();
  startCoverTimer();
}

// What is typed is saved once more; then the server says what may be seen now.
function leave() {
  window.dispatchEvent(new Event("blank"));
  window.setTimeout(() => window.location.replace("/y/"), 600);
}

function somebodyIsHere() {
  if (!cover.hidden) return;
  startCoverTimer();
  if (Date.now() - told > minute) {
    told = Date.now();
    state("?here").then((now) => { if (now !== "shared" && now !== "no line") leave(); });
  }
}

function warnBeforeTheEnd() {
  const left = Number(document.body.dataset.ends) * 1000 - Date.now();
  const warn = () => { soon.textContent = soon.dataset.text; soon.hidden = false; };
  window.setTimeout(warn, Math.max(0, left - warnBefore));
  window.setTimeout(leave, Math.max(0, left));
}

// A page is left only when the server answers; else what is on it would be gone.
function leaveOnlyWithALine(name, again) {
  document.addEventListener(name, async (event) => {
    const what = name === "click" ? event.target.closest("a[href]") : event.target;
    if (!what || what.dataset.lineIsThere || event.defaultPrevented) return;
    if (what.getAttribute("href")?.startsWith("#")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const line = document.querySelector("[data-saved]");
    const now = await state("?here");
    if (now === "no line") {
      if (line) line.textContent = line.dataset.notSavedWord;
      return;
    }
    const isWayBack = [window.location.pathname, what.getAttribute("href")].includes("/y/back/");
    if (now !== "shared" && !isWayBack && cover) {
      leave();
      return;
    }
    what.dataset.lineIsThere = "yes";
    again(what, event);
    delete what.dataset.lineIsThere;
  }, { capture: true });
}

// A worker's page that was still loading at the hand-over, or stands open on a second device, hears it now.
function blankTheOthers() {
  const others = new BroadcastChannel("perhetyo");
  others.postMessage("blank");
  const again = window.setInterval(() => others.postMessage("blank"), 2000);
  window.setTimeout(() => window.clearInterval(again), 20_000);
}

leaveOnlyWithALine("submit", (form, event) => form.requestSubmit(event.submitter));
leaveOnlyWithALine("click", (link) => link.click());
window.addEventListener("pageshow", async (event) => {
  if (event.persisted && await state() !== "shared") window.location.replace("/");
});
if (cover) {
  blankTheOthers();
  ["pointerdown", "keydown", "input", "scroll"].forEach((name) => {
    document.addEventListener(name, somebodyIsHere, { passive: true });
  });
  cover.querySelector("[data-uncover]").addEventListener("click", uncover);
  window.addEventListener("offline", showCover);
  document.addEventListener("visibilitychange", () => { // the lid, another window
    if (document.visibilityState === "hidden") showCover();
  });
  startCoverTimer();
  warnBeforeTheEnd();
}
