// A page that nobody has touched for a while covers itself. What was typed stays in it, and is there again
// when the worker has shown that it is them. The server keeps the time; without a line this page does.
"use strict";

const lock = document.querySelector("[data-lock]");
const lockAfter = Number(lock.dataset.lockAfter) * 1000; // milliseconds
const tellEvery = lockAfter / 15; // the server hears no oftener that somebody is here
const askedOf = { pin: "numeric", password: "" };
let touched = Date.now();
let toldAt = Date.now();
let timer = null;
let focused = null;

const others = () => [...document.body.children].filter((part) => part !== lock && part.tagName !== "SCRIPT");
const word = (name) => lock.dataset[name];

async function ask(url, options = {}) {
  try {
    const answer = await fetch(url, { headers: { Accept: "application/json" }, ...options });
    return answer.redirected ? { state: "out" } : await answer.json();
  } catch {
    return { state: "no line" };
  }
}

function lookAgain(after) {
  window.clearTimeout(timer);
  timer = window.setTimeout(look, after);
}

// Another window may have been used meanwhile: then this one stays open too.
async function look() {
  const { state, left } = await ask(lock.dataset.status);
  if (state === "full") {
    uncover();
    lookAgain(left * 1000 + 500);
  } else if (state === "locked" || Date.now() - touched >= lockAfter) {
    cover();
  } else {
    lookAgain(tellEvery);
  }
}

async function somebodyIsHere() {
  if (!lock.hidden) return;
  if (Date.now() - touched >= lockAfter) {
    look();
    return;
  }
  touched = Date.now();
  if (touched - toldAt < tellEvery) return;
  toldAt = touched;
  const { state, left } = await ask(`${lock.dataset.status}?here`);
  if (state === "locked") cover();
  if (state === "full") lookAgain(left * 1000 + 500);
}

async function cover() {
  if (!lock.hidden || !lock.isConnected) return; // gone with the rest when the screen was handed over
  focused = document.activeElement;
  lock.hidden = false;
  others().forEach((part) => { part.dataset.wasHidden = part.hidden ? "yes" : ""; part.hidden = true; });
  lock.replaceChildren(heading());
  const { state, ways = [] } = await ask(lock.dataset.unlock);
  if (state === "full") uncover();
  else if (state === "locked") lock.replaceChildren(formFor(ways));
  else if (state === "out") sayItIsOver();
  else sayThereIsNoLine();
}

function uncover() {
  if (lock.hidden) return;
  lock.hidden = true;
  lock.replaceChildren();
  others().forEach((part) => { part.hidden = part.dataset.wasHidden === "yes"; });
  focused?.focus();
  touched = Date.now();
  toldAt = Date.now();
  lookAgain(lockAfter);
}

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...children);
  return element;
}

function heading(...more) {
  return titled(word("title"), ...more);
}

function titled(title, ...more) {
  return make("div", { class: "cover-inner" }, make("h2", { id: "lock-title" }, title), ...more);
}

function formFor(ways) {
  const why = make("p", { role: "alert", class: "invalid-feedback d-block" });
  const form = make("form", { class: "login-form lock-form", novalidate: "" });
  form.append(make("p", {}, word("words")), why);
  if (ways.includes("passkey") && window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
    const button = make("button", { type: "button", class: "btn btn-primary btn-lg" }, word("passkey"));
    button.addEventListener("click", () => byPasskey(why));
    form.append(button);
  }
  Object.keys(askedOf).filter((way) => ways.includes(way)).forEach((way) => {
    const field = { id: `lock-${way}`, name: way, type: "password", class: "form-control", autocomplete: "off" };
    if (askedOf[way]) field.inputmode = askedOf[way];
    form.append(make("label", { for: `lock-${way}`, class: "form-label" }, word(way)), make("input", field));
  });
  form.append(make("button", { type: "submit", class: "btn btn-primary" }, word("open")));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send(new FormData(form), why);
  });
  const shown = heading(form);
  window.setTimeout(() => form.querySelector("button, input").focus());
  return shown;
}

async function byPasskey(why) {
  why.textContent = "";
  try {
    const { ticket, options } = await ask(`${lock.dataset.unlock}?passkey`);
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
    const credential = await navigator.credentials.get({ publicKey });
    const data = new FormData();
    data.set("ticket", ticket);
    data.set("passkey", JSON.stringify(credential));
    await send(data, why);
  } catch {
    why.textContent = word("notUsed");
  }
}

async function send(data, why) {
  data.set("csrfmiddlewaretoken", document.querySelector("[name=csrfmiddlewaretoken]").value);
  const answer = await ask(lock.dataset.unlock, { method: "POST", body: data });
  if (answer.state === "full") {
    uncover();
  } else if (answer.state === "out") {
    sayItIsOver();
  } else {
    why.textContent = answer.why || word("noLine");
    lock.querySelectorAll("input").forEach((input) => { input.value = ""; });
    lock.querySelector("input, button")?.focus();
  }
}

function sayItIsOver() {
  const here = window.location.pathname + window.location.search;
  const link = make("a", { class: "btn btn-primary", href: word("login") + encodeURIComponent(here) }, word("logIn"));
  lock.replaceChildren(titled(word("overTitle"), make("p", {}, word("over")), link));
  link.focus();
}

function sayThereIsNoLine() {
  const button = make("button", { type: "button", class: "btn btn-primary" }, word("again"));
  button.addEventListener("click", () => { lock.hidden = true; cover(); });
  lock.replaceChildren(heading(make("p", {}, word("noLine")), button));
  button.focus();
}

["pointerdown", "keydown", "input", "scroll"].forEach((name) => {
  document.addEventListener(name, somebodyIsHere, { passive: true });
});
window.addEventListener("lock", cover);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") look();
});
lookAgain(lockAfter);
