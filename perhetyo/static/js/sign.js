// Drawing one's mark: pointer strokes kept as vectors in a box of 1000 x 1000, never as a picture.
"use strict";

const sign = document.querySelector("[data-sign]");
const pad = sign.querySelector("canvas");
const pen = pad.getContext("2d");
const field = document.querySelector("[name=strokes]");
let strokes = field.value ? JSON.parse(field.value) : [];
let current = null;

function point(event) {
  const box = pad.getBoundingClientRect();
  const part = (value, size) => Math.max(0, Math.min(1000, Math.round((value / size) * 1000)));
  return [part(event.clientX - box.left, box.width), part(event.clientY - box.top, box.height)];
}

function draw() {
  pen.clearRect(0, 0, pad.width, pad.height);
  pen.lineWidth = 3;
  pen.lineCap = pen.lineJoin = "round";
  pen.strokeStyle = "#22302d";
  for (const stroke of strokes) {
    pen.beginPath();
    stroke.forEach(([x, y], place) => {
      const at = [(x / 1000) * pad.width, (y / 1000) * pad.height];
      if (place) pen.lineTo(...at); else pen.moveTo(...at);
    });
    if (stroke.length === 1) pen.arc((stroke[0][0] / 1000) * pad.width, (stroke[0][1] / 1000) * pad.height, 1, 0, 7);
    pen.stroke();
  }
  field.value = strokes.length ? JSON.stringify(strokes) : "";
}

pad.addEventListener("pointerdown", (event) => {
  event.preventDefault();
  pad.setPointerCapture(event.pointerId);
  current = [point(event)];
  strokes.push(current);
  draw();
});
pad.addEventListener("pointermove", (event) => {
  if (!current) return;
  const next = point(event);
  const last = current[current.length - 1];
  if (Math.abs(next[0] - last[0]) + Math.abs(next[1] - last[1]) < 4) return;
  current.push(next);
  draw();
});
["pointerup", "pointercancel"].forEach((name) => pad.addEventListener(name, () => { current = null; }));
sign.querySelector("[data-clear]").addEventListener("click", () => { strokes = []; draw(); });
sign.hidden = false;
draw();
