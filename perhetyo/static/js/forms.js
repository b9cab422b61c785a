// What every form does, on the worker's pages and on the shared screen: saved while typing, sent once.
"use strict";

const typingPause = 1500; // milliseconds without typing before saving
const longestPause = 4000; // milliseconds of typing without a pause before saving all the same
const tryAgainAfter = 5000; // milliseconds
const keepaliveAtMost = 60000; // characters that a browser sends for a page that is left
const arrivesWithin = 600; // milliseconds for a save that was sent when the page was left
const copyPause = 1000; // milliseconds between two copies in this browser, until the server has the text

// Somebody else writes on the same text: an empty sentence when it is nobody.
function tellWhoWrites(sentence) {
  const notice = document.querySelector("[data-writer]");
  if (!notice) return;
  const words = notice.querySelector("[data-writer-words]");
  if (words.textContent !== sentence) words.textContent = sentence;
  notice.hidden = !sentence;
}

// A page that is reloaded in the middle of a word may be drawn before its last save has arrived: then it is
// asked for once more, and nobody writes on in it meanwhile.
function rememberThatItWasLeft(form) {
  window.sessionStorage.setItem("left", form.elements.namedItem("_page")?.value ?? "");
}

function askOnceMoreIfItWasLeft(form) {
  const page = form.elements.namedItem("_page");
  if (!page || window.sessionStorage.getItem("left") !== page.value) return;
  window.sessionStorage.removeItem("left");
  if ("refused" in page.dataset) return;
  document.querySelector("main").inert = true;
  window.setTimeout(() => window.location.reload(), arrivesWithin);
}

// From now on this window knows of the server's text: it is its own.
function rememberWhoSaved(form) {
  const { _known: known, _key: key } = form.elements;
  if (known && key) known.value = key.value;
}

// Reload, Back and a window that is opened again after a crash come to this very text.
function rememberInTheAddress(form) {
  const page = form.elements.namedItem("_page");
  const here = new URL(window.location.href);
  // A page that is being sent goes elsewhere; its text needs no address any more.
  if (!page || form.dataset.sent || here.searchParams.get("draft") === page.value) return;
  here.searchParams.set("draft", page.value);
  window.history.replaceState(window.history.state, "", here);
}

// What the server says to the fields of a form: `saved` and when, `why` not, `state` of the log-in. Nothing of it
// when there is no line, or an answer that is no answer. `keepalive`: the page may be left meanwhile.
async function post(form, isAgain) {
  const body = new URLSearchParams(new FormData(form));
  const url = form.dataset.autosave + (isAgain ? "?again" : "");
  let answer = null;
  try {
    answer = await fetch(url, { method: "POST", body, keepalive: body.toString().length < keepaliveAtMost });
    return { status: answer.status, ...await answer.json() };
  } catch {
    return { status: answer?.status ?? 0 };
  }
}

function saveWhileTyping(form) {
  const line = form.querySelector("[data-saved]");
  let typed = 0; // how often anything was typed
  let saved = 0; // `typed` of what the server has
  let since = 0; // when the first thing was typed after the last save began
  let timer = null;
  let copyTimer = null;
  let isBlank = false;
  let isWaiting = false; // for a server that did not answer
  let saving = Promise.resolve(true);
  function tell(words, isTrouble) {
    if (!line) return;
    line.setAttribute("aria-live", isTrouble ? "polite" : "off");
    line.classList.toggle("is-waiting", isTrouble);
    line.textContent = words;
  }
  async function copy() {
    window.clearTimeout(copyTimer);
    copyTimer = null;
    return Boolean(typed > saved && await window.localCopies?.keep(form));
  }
  // Whether the server has all that was typed before. A refusal is told in its own words, a lost line in ours.
  async function send({ isAgain = false } = {}) {
    if (typed === saved) return true;
    const sending = typed;
    since = 0;
    const said = await post(form, isAgain);
    isWaiting = said.status === 0 || said.status >= 500;
    if (said.state) window.dispatchEvent(new Event("lock")); // locked or signed out: the page covers itself
    if (said.writer !== undefined) tellWhoWrites(said.writer);
    if (said.saved) {
      saved = Math.max(saved, sending);
      rememberWhoSaved(form);
      rememberInTheAddress(form);
      tell(`${line?.dataset.savedWord} ${said.saved}`, false);
      if (typed === saved) window.localCopies?.forget(form);
      return true;
    }
    if (!isBlank) await tellThatItIsNot(said);
    return false;
  }
  async function tellThatItIsNot(said) {
    const isCopied = await copy();
    if (said.status === 400 && isCopied) {
      window.location.reload(); // somebody else is logged in: this is not theirs to read, and waits for its writer
      return;
    }
    const ours = isCopied ? line?.dataset.copiedWord : line?.dataset.notSavedWord;
    tell((!isWaiting && said.why) || ours, true);
    if (isWaiting) timer = window.setTimeout(() => save({ isAgain: true }), tryAgainAfter);
  }
  function save(options = {}) {
    window.clearTimeout(timer);
    saving = saving.then(() => send(options));
    return saving;
  }
  form.addEventListener("input", () => {
    typed += 1;
    since ||= Date.now();
    copyTimer ??= window.setTimeout(copy, copyPause);
    window.clearTimeout(timer);
    timer = window.setTimeout(save, Math.max(0, Math.min(typingPause, since + longestPause - Date.now())));
  });
  window.addEventListener("blank", () => {
    send();
    isBlank = true;
  });
  form.addEventListener("focusout", () => save());
  form.addEventListener("submit", async (event) => {
    copy();
    window.clearTimeout(timer);
    if (!isWaiting) return;
    // While the server does not answer, sending would lead to a page of the browser's own, without the text.
    event.preventDefault();
    event.stopImmediatePropagation();
    if (await save()) form.requestSubmit(event.submitter);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "hidden" || typed === saved) return;
    if (!form.dataset.sent) rememberThatItWasLeft(form);
    copy();
    send(); // not behind one that may never be answered
  });
  askOnceMoreIfItWasLeft(form);
  // Whoever leaves by such a link or button waits for the answer to the last save, and stays without one.
  document.querySelectorAll("a[data-flush]").forEach((link) => link.addEventListener("click", async (event) => {
    event.preventDefault();
    if (await save()) window.location.assign(link.href);
  }));
  document.querySelectorAll("form[data-flush]").forEach((other) => other.addEventListener("submit", async (event) => {
    if (typed === saved) return;
    event.preventDefault();
    const { submitter } = event;
    if (await save()) other.requestSubmit(submitter);
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

// Two people wrote in one field: either text, or both, is put where it can be read on and saved.
function chooseBetweenTwo(clash) {
  const field = document.querySelector("form[data-once]")?.elements.namedItem(clash.dataset.clash);
  if (!(field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === "text"))) return;
  const [theirs, mine] = ["theirs", "mine"].map((whose) => clash.querySelector(`[data-${whose}]`).textContent);
  const between = field instanceof HTMLTextAreaElement ? "\n\n" : " ";
  const texts = { theirs, mine, both: [theirs, mine].filter(Boolean).join(between) };
  const buttons = clash.querySelectorAll("[data-take]");
  const line = clash.querySelector("[data-taken]");
  buttons.forEach((button) => button.addEventListener("click", () => {
    field.value = texts[button.dataset.take];
    field.dispatchEvent(new Event("input", { bubbles: true }));
    buttons.forEach((each) => each.setAttribute("aria-pressed", String(each === button)));
    line.textContent = line.dataset.words;
  }));
  clash.querySelector("[data-choices]").hidden = false;
}

document.querySelectorAll("form[data-autosave]").forEach(saveWhileTyping);
document.querySelectorAll("[data-clash]").forEach(chooseBetweenTwo);
document.querySelectorAll("form[data-once]").forEach(sendOnce);
const mistakes = document.querySelector("[data-focus]");
if (mistakes) mistakes.focus();
