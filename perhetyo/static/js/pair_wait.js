// The worker's page with the picture code: it notices when the other device has joined or the code is over.
"use strict";

const waiting = document.querySelector("[data-waits-for-device]");
async function look() {
  try {
    const answer = await fetch(waiting.dataset.waitsForDevice);
    const { joined, open } = await answer.json();
    if (joined || !open) window.location.reload();
  } catch {
    // No line: asked again in a moment.
  }
}
if (waiting) window.setInterval(look, 2000);
