// What the server does not have yet lies encrypted in this browser, and is sent when the server answers. The
// key comes from the server to whoever is signed in, and is nowhere but in the memory of the page; copies of
// somebody else stay closed and wait for them.
"use strict";

window.localCopies = (() => {
  const { key: keyUrl, save: saveUrl, never } = document.currentScript.dataset;
  const keptFor = 30 * 24 * 3600 * 1000; // milliseconds
  const tryAgainAfter = 5000; // milliseconds
  const isKept = ([name, value]) => typeof value === "string" && !never.split(" ").includes(name);
  const names = new Map(); // form to the name of its copy: one of each opened page
  let opened = null;
  let asked = null;

  // One transaction; "strict": on the disk before it is said to be done.
  async function inStore(mode, work) {
    opened ??= new Promise((resolve, reject) => {
      const request = window.indexedDB.open("perhetyo", 1);
      request.onupgradeneeded = () => request.result.createObjectStore("copies");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = (await opened).transaction("copies", mode, { durability: "strict" });
    const request = work(transaction.objectStore("copies"));
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  }

  async function askForKey() {
    const answer = await fetch(keyUrl);
    const raw = Uint8Array.from(atob((await answer.json()).key), (letter) => letter.charCodeAt(0));
    return crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
  }

  function key() {
    asked ??= askForKey().catch((error) => { asked = null; throw error; });
    return asked;
  }

  async function closed(content) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const bytes = new TextEncoder().encode(JSON.stringify(content));
    return { iv, box: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await key(), bytes), at: Date.now() };
  }

  async function openedUp({ iv, box }) {
    const bytes = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, await key(), box);
    return JSON.parse(new TextDecoder().decode(bytes));
  }

  // The name is held as long as the page is open: no other page takes its copy for one that was left behind.
  function nameOf(form) {
    if (!names.has(form)) {
      names.set(form, crypto.randomUUID());
      navigator.locks.request(names.get(form), () => new Promise(() => {}));
    }
    return names.get(form);
  }

  // Whether the copy lies on the disk.
  async function keep(form) {
    const fields = [...new FormData(form)].filter(isKept);
    try {
      const copy = await closed({ path: window.location.pathname, fields });
      await inStore("readwrite", (store) => store.put(copy, nameOf(form)));
      return true;
    } catch {
      return false; // no key, no room, or no store in this browser: the page keeps it as long as it is open
    }
  }

  async function forget(form) {
    if (names.has(form)) await inStore("readwrite", (store) => store.delete(nameOf(form))).catch(() => {});
  }

  // One's own copies that no open page holds, the oldest first. Fails without a key: locked, or signed out.
  async function waiting() {
    await key();
    const held = new Set((await navigator.locks.query()).held.map(({ name }) => name));
    const [found, copies] = await Promise.all([
      inStore("readonly", (store) => store.getAllKeys()), inStore("readonly", (store) => store.getAll()),
    ]);
    const mine = [];
    for (const [place, name] of found.entries()) {
      if (held.has(name)) continue;
      try {
        mine.push({ name, at: copies[place].at, ...await openedUp(copies[place]) });
      } catch {
        // Somebody else's: it waits for its writer, but not for ever.
        if (Date.now() - copies[place].at > keptFor) await inStore("readwrite", (store) => store.delete(name));
      }
    }
    return mine.sort((one, other) => one.at - other.at);
  }

  // Whether the server has it now, so that it need not lie here any more; null when it never will as it is.
  async function send({ name, fields }, isAgain) {
    const body = new URLSearchParams(fields);
    body.set("_waited", "yes");
    body.set("csrfmiddlewaretoken", document.querySelector("[name=csrfmiddlewaretoken]").value);
    const answer = await fetch(saveUrl + (isAgain ? "?again" : ""), { method: "POST", body });
    const said = await answer.json();
    if (said.saved) await inStore("readwrite", (store) => store.delete(name));
    return Boolean(said.saved) || (answer.status < 500 ? null : false);
  }

  // What an earlier page left is sent. A page that has just been drawn with an older state of the same text
  // waits for that, so that nobody writes on in it, and is then asked for anew; later nobody is disturbed.
  async function sendWhatWaits(isAgain = false) {
    let copies = [];
    try {
      copies = await waiting();
    } catch {
      return;
    }
    const isForm = !isAgain && document.querySelector("form[data-autosave]:not(:has([data-refused]))");
    const isHere = ({ path }) => isForm && path === window.location.pathname;
    const main = document.querySelector("main");
    main.inert = copies.some(isHere);
    const results = [];
    for (const copy of copies) results.push(await send(copy, isAgain).catch(() => false));
    if (copies.some((copy, place) => results[place] && isHere(copy))) window.location.reload();
    else main.inert = false;
    if (results.includes(false)) window.setTimeout(() => sendWhatWaits(true), tryAgainAfter);
  }

  // The key is asked for while there is a server: later it may be away.
  function getReady() {
    if (document.querySelector("form[data-autosave]")) key().catch(() => {});
  }

  return { keep, forget, getReady, sendWhatWaits };
})();

window.localCopies.getReady();
window.localCopies.sendWhatWaits();
