// Every page of a worker: when the screen is handed to a family the other windows go blank, and a page
// that comes back from the history asks first whose screen this is.
"use strict";

const channel = "BroadcastChannel" in window ? new BroadcastChannel("perhetyo") : null;

let isBlank = false;

function blank() {
  window.dispatchEvent(new Event("blank")); // what is typed is saved once more, and no more after that
  document.title = "Perhetyö";
  document.body.replaceChildren();
  document.body.removeAttribute("data-worker");
  isBlank = true;
}

function listenToOtherWindows() {
  // The window that hands over asks on this same channel, so it alone does not hear its own question.
  if (!channel) return;
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
    } else if (state === "locked") {
      window.dispatchEvent(new Event("lock"));
    } else if (state === "full" && isBlank) {
      offerAgain();
    } else if (state !== "full" && !document.querySelector("form[data-autosave]")) {
      window.location.reload(); // signed out elsewhere; a page being written on keeps its text instead
    }
  } catch {
    // No line: what is on the screen stays, autosave says that it is not saved.
  }
}

// The worker is back: a page that went blank asks before it shows anything again.
function offerAgain() {
  const button = document.createElement("button");
  button.className = "btn btn-primary btn-lg m-5";
  button.textContent = document.body.dataset.showAgain;
  button.addEventListener("click", () => window.location.reload());
  document.body.replaceChildren(button);
}

function watchComingBack() {
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) stillSignedIn();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") stillSignedIn();
  });
}

listenToOtherWindows();
watchComingBack();
