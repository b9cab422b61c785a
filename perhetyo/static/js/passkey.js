// Back from the shared screen by the worker's passkey. What the device is asked is fetched when the button is
// pressed: it is good for two minutes and once, and this page may have waited long.
"use strict";

const returning = document.querySelector("[data-passkey-ask]");
const notUsed = document.querySelector("[data-trouble]");

async function askDevice() {
  const answer = await fetch(returning.dataset.passkeyAsk);
  const { ticket, options } = await answer.json();
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  const credential = await navigator.credentials.get({ publicKey });
  returning.elements.ticket.value = ticket;
  returning.elements.passkey.value = JSON.stringify(credential);
}

async function comeBack(event) {
  event.preventDefault();
  const button = event.currentTarget;
  notUsed.hidden = true;
  try {
    await askDevice();
    returning.requestSubmit(button);
  } catch {
    notUsed.hidden = false;
    notUsed.focus();
  }
}

if (window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  returning.querySelector("[data-by-passkey]").hidden = false;
  returning.querySelector("[data-no-passkeys]")?.remove();
  returning.querySelectorAll("[data-passkey]").forEach((button) => button.addEventListener("click", comeBack));
  // Whoever then presses a button of the PIN means the PIN.
  returning.addEventListener("submit", (event) => {
    if (event.submitter && !("passkey" in event.submitter.dataset)) returning.elements.passkey.value = "";
  });
}
