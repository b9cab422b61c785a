// What every form does, on the worker's pages and on the shared screen: saved while typing, sent once.
"use strict";

const typingPause = 1500; // milliseconds without typing before saving
const longestPause = 4000; // milliseconds of typing without a pause before saving all the same
const tryAgainAfter = 5000; // milliseconds
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
function rememberToLookAgain(form) {
  window.sessionStorage.setItem("left", form.elements.namedItem("_page")?.value ?? "");
}

function lookAgain(form) {
  const page = form.elements.namedItem("_page");
  if (!page || window.sessionStorage.getItem("left") !== page.value) return;
  window.sessionStorage.removeItem("left");
  if ("refused" in page.dataset) return;
  document.querySelector("main").inert = true;
  window.setTimeout(() => window.location.reload(), arrivesWithin);
}

function saveWhileTyping(form) {
  const line = form.querySelector("[data-saved]");
  let timer = null;
  let copyTimer = null;
  let since = 0; // when the first thing was typed that is not saved yet
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
    return Boolean(since && await window.localCopies?.keep(form));
  }
  // Reload, Back and a window that is opened again after a crash come to this very text.
  function askForItAgain() {
    const page = form.elements.namedItem("_page");
    const here = new URL(window.location.href);
    if (page) page.dataset.known = form.elements.namedItem("_key").value;
    // A page that is being sent goes elsewhere; its text needs no address any more.
    if (!page || form.dataset.sent || here.searchParams.get("draft") === page.value) return;
    here.searchParams.set("draft", page.value);
    window.history.replaceState(window.history.state, "", here);
  }
  // Whether the server has it. A refusal is told in its own words, a lost line in ours.
  async function send(options) {
    if (!since) return true;
    const typedBefore = since;
    since = 0;
    let answer = null;
    let said = {};
    try {
      answer = await fetch(form.dataset.autosave, { method: "POST", body: new FormData(form), ...options });
      said = await answer.json();
    } catch {
      // no line, or an answer that is no answer: the same to whoever types
    }
    isWaiting = !answer || answer.status >= 500;
    if (said.state) window.dispatchEvent(new Event("lock")); // locked or signed out: the page covers itself
    if (said.writer !== undefined) tellWhoWrites(said.writer);
    if (said.saved) {
      askForItAgain();
      tell(`${line?.dataset.savedWord} ${said.saved}`, false);
      if (!since) window.localCopies?.forget(form);
      return true;
    }
    since ||= typedBefore;
    if (isBlank) return false;
    const isCopied = await copy();
    const ours = isCopied ? line?.dataset.copiedWord : line?.dataset.notSavedWord;
    tell((!isWaiting && said.why) || ours, true);
    timer = window.setTimeout(save, tryAgainAfter);
    return false;
  }
  function save(options = {}) {
    window.clearTimeout(timer);
    saving = saving.then(() => send(options));
    return saving;
  }
  form.addEventListener("input", () => {
    since ||= Date.now();
    copyTimer ??= window.setTimeout(copy, copyPause);
    window.clearTimeout(timer);
    timer = window.setTimeout(save, Math.max(0, Math.min(typingPause, since + longestPause - Date.now())));
  });
  window.addEventListener("blank", () => {
    save({ keepalive: true });
    isBlank = true;
  });
  form.addEventListener("focusout", () => save());
  form.addEventListener("submit", async (event) => {
    copy();
    window.clearTimeout(timer);
    if (!isWaiting) {
      since = 0;
      return;
    }
    // While the server does not answer, sending would lead to a page of the browser's own, without the text.
    event.preventDefault();
    event.stopImmediatePropagation();
    if (await save()) form.requestSubmit(event.submitter);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "hidden") return;
    if (since) rememberToLookAgain(form);
    copy();
    save({ keepalive: true });
  });
  lookAgain(form);
  // Whoever leaves by such a link or button waits for the answer to the last save, and stays without one.
  document.querySelectorAll("a[data-flush]").forEach((link) => link.addEventListener("click", async (event) => {
    event.preventDefault();
    if (await save()) window.location.assign(link.href);
  }));
  document.querySelectorAll("form[data-flush]").forEach((other) => other.addEventListener("submit", async (event) => {
    if (!since) return;
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
