// Choosing a picture: shows the file before it is sent, with the cut that readers will see; a click moves it.
"use strict";

(() => {
  const stage = document.getElementById("picture-stage");
  const x = document.getElementById("id_focal_x");
  const y = document.getElementById("id_focal_y");
  const file = document.getElementById("id_file");
  if (!stage || !x || !y) return;
  const canvas = stage.querySelector("canvas");
  const pen = canvas.getContext("2d");
  const WIDEST = 480;
  let picture = null;

  const percent = (field) => Math.min(Math.max(Number(field.value) || 0, 0), 100);

  const draw = () => {
    if (!picture) return;
    const { width, height } = picture;
    const scale = Math.min(WIDEST / width, 1);
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const wide = canvas.width * 5 > canvas.height * 4;
    const across = wide ? canvas.height * 0.8 : canvas.width;
    const down = wide ? canvas.height : canvas.width * 1.25;
    const [px, py] = [(canvas.width * percent(x)) / 100, (canvas.height * percent(y)) / 100];
    const left = Math.min(Math.max(px - across / 2, 0), canvas.width - across);
    const top = Math.min(Math.max(py - down / 2, 0), canvas.height - down);
    pen.fillStyle = "rgb(0 0 0 / 55%)";
    pen.beginPath();
    pen.rect(0, 0, canvas.width, canvas.height);
    pen.rect(left, top, across, down);
    pen.fill("evenodd");
    for (const [colour, size] of [["#1A1D21", 6], ["#FFD54A", 3]]) {
      pen.strokeStyle = colour;
      pen.lineWidth = size;
      pen.strokeRect(left, top, across, down);
      pen.beginPath();
      pen.arc(px, py, 9, 0, 2 * Math.PI);
      pen.stroke();
    }
    stage.hidden = false;
  };

  const show = async (source) => {
    try {
      picture = await createImageBitmap(source);
    } catch {
      picture = null; // the server says what is wrong with it
      stage.hidden = true;
    }
    draw();
  };

  const showWhole = () => {
    if (!stage.dataset.whole) return;
    const image = new Image();
    image.addEventListener("load", () => show(image));
    image.src = stage.dataset.whole;
  };

  canvas.addEventListener("click", (event) => {
    const box = canvas.getBoundingClientRect();
    x.value = Math.round(((event.clientX - box.left) * 100) / box.width);
    y.value = Math.round(((event.clientY - box.top) * 100) / box.height);
    draw();
  });
  for (const field of [x, y]) field.addEventListener("input", draw);
  file?.addEventListener("change", () => (file.files[0] ? show(file.files[0]) : showWhole()));
  if (file?.files[0]) show(file.files[0]);
  else showWhole();
})();
