// A second device joins: the code stands after the # of the picture's address and never reaches a log.
"use strict";

const joining = document.querySelector("[data-pair]");
const code = window.location.hash.slice(1);
if (code) {
  window.history.replaceState(null, "", window.location.pathname);
  joining.elements.code.value = code;
  joining.requestSubmit();
}
