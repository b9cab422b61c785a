// The browser makes a passkey on the device that the worker chooses; its answer goes to the server in the form.
"use strict";

const adding = document.querySelector("[data-passkey-options]");
const notAdded = document.querySelector("[data-trouble]");

async function make() {
  const options = JSON.parse(adding.dataset.passkeyOptions);
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const credential = await navigator.credentials.create({ publicKey });
  adding.elements.credential.value = JSON.stringify(credential);
}

if (window.PublicKeyCredential?.parseCreationOptionsFromJSON) {
  const button = adding.querySelector("[data-make]");
  adding.querySelector("[data-no-passkeys]").hidden = true;
  button.hidden = false;
  button.addEventListener("click", async (event) => {
    event.preventDefault();
    notAdded.hidden = true;
    try {
      await make();
      adding.requestSubmit(button);
    } catch {
      notAdded.hidden = false;
      notAdded.focus();
    }
  });
}
