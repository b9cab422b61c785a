// A goal as a picture that moves while its numbers are typed.
"use strict";

function place(mark, number, left, right) {
  mark.toggleAttribute("hidden", number === null);
  if (number === null) return;
  const x = left + ((right - left) / 10) * number;
  mark.querySelector("circle").setAttribute("cx", x);
  mark.querySelector("text").setAttribute("x", x);
  mark.querySelector("text").textContent = number;
}

function read(field) {
  const number = Number(field.value);
  return field.value !== "" && Number.isInteger(number) && number >= 0 && number <= 10 ? number : null;
}

document.querySelectorAll("[data-scale]").forEach((scale) => {
  const [left, right] = scale.dataset.scale.split(" ").map(Number);
  const move = () => scale.querySelectorAll("[data-mark]").forEach((mark) => {
    place(mark, read(document.getElementById(mark.dataset.mark)), left, right);
  });
  scale.hidden = false;
  scale.closest("fieldset").addEventListener("input", move);
  move();
});
