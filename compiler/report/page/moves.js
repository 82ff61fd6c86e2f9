/* oxlint-disable no-unused-vars -- a part of one script (see html.ts): what it defines is used in later parts */
// Moving and zooming the graph, with a pointer, two fingers, a wheel or keys.

const place = () => {
  const { world, root, x, y, scale } = scene;
  world.setAttribute("transform", `translate(${x},${y}) scale(${scale})`);
  root.classList.toggle("far", scale < farScale);
};
const fit = ([x, y, width, height], most = 1.2) => {
  const { clientWidth, clientHeight } = scene.root;
  scene.scale = Math.min((clientWidth - 40) / width, (clientHeight - 40) / height, most);
  scene.x = clientWidth / 2 - (x + width / 2) * scene.scale;
  scene.y = clientHeight / 2 - (y + height / 2) * scene.scale;
  place();
};
/** All of it, unless that would be too small to read: then the part near its beginning where most is to be seen. */
const start = () => {
  fit([0, 0, program.width, program.height]);
  const least = 0.16;
  if (scene.scale >= least) return;
  const { clientWidth, clientHeight } = scene.root;
  const [seenWidth, seenHeight] = [clientWidth / least, clientHeight / least];
  const places = program.blocks.map((block) => block.place);
  const left = Math.min(...places.map(([x]) => x));
  const near = places.filter(([x]) => x < left + seenWidth).toSorted(([, a], [, b]) => a - b);
  // A window over the blocks from top to bottom, and the highest one that holds most of them.
  let [top, bottom, most] = [near[0][1], near[0][1] + near[0][3], 0];
  for (let [first, last] = [0, 0]; first < near.length; first++) {
    const end = near[first][1] + seenHeight;
    while (last < near.length && near[last][1] + near[last][3] <= end) last++;
    if (last - first <= most) continue;
    most = last - first;
    top = near[first][1];
    bottom = Math.max(...near.slice(first, last).map(([, y, , height]) => y + height));
  }
  scene.scale = least;
  scene.x = 20 - left * least;
  scene.y = clientHeight / 2 - ((top + bottom) / 2) * least;
  place();
};
const zoomBy = (factor, atX = scene.root.clientWidth / 2, atY = scene.root.clientHeight / 2) => {
  const scale = Math.min(Math.max(scene.scale * factor, 0.02), 4);
  const change = scale / scene.scale;
  scene.x = atX - (atX - scene.x) * change;
  scene.y = atY - (atY - scene.y) * change;
  scene.scale = scale;
  place();
};
const centre = ([x, y, width, height]) => {
  const { clientWidth, clientHeight } = scene.root;
  scene.scale = Math.max(scene.scale, 0.75);
  scene.x = clientWidth / 2 - (x + width / 2) * scene.scale;
  scene.y = clientHeight / 2 - (y + height / 2) * scene.scale;
  place();
};

const listenToMoves = (root) => {
  const pointers = new Map();
  let moved = 0;
  root.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      const box = root.getBoundingClientRect();
      zoomBy(
        Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0016)),
        event.clientX - box.left,
        event.clientY - box.top,
      );
    },
    { passive: false },
  );
  root.addEventListener("pointerdown", (event) => {
    pointers.set(event.pointerId, event);
    moved = 0;
  });
  root.addEventListener("pointermove", (event) => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    const [dx, dy] = [event.clientX - before.clientX, event.clientY - before.clientY];
    moved += Math.abs(dx) + Math.abs(dy);
    if (moved > 4 && !root.hasPointerCapture(event.pointerId)) {
      root.setPointerCapture(event.pointerId);
      root.classList.add("dragging");
    }
    if (pointers.size === 2) {
      const [other] = [...pointers.values()].filter(({ pointerId }) => pointerId !== event.pointerId);
      const distance = (a) => Math.hypot(a.clientX - other.clientX, a.clientY - other.clientY) || 1;
      const box = root.getBoundingClientRect();
      zoomBy(
        distance(event) / distance(before),
        (event.clientX + other.clientX) / 2 - box.left,
        (event.clientY + other.clientY) / 2 - box.top,
      );
    } else if (moved > 4) {
      scene.x += dx;
      scene.y += dy;
      place();
    }
    pointers.set(event.pointerId, event);
  });
  for (const over of ["pointerup", "pointercancel", "pointerleave"])
    root.addEventListener(over, ({ pointerId }) => {
      pointers.delete(pointerId);
      root.classList.remove("dragging");
    });
  root.addEventListener("click", (event) => moved > 4 && event.stopPropagation(), { capture: true });
  root.addEventListener("click", ({ target }) => target === root && chooseNothing());
  root.addEventListener("keydown", ({ key }) => {
    const step = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] }[key];
    if (step !== undefined) {
      scene.x += step[0];
      scene.y += step[1];
      place();
    } else if (key === "+" || key === "=") zoomBy(1.2);
    else if (key === "-") zoomBy(1 / 1.2);
    else if (key === "0") fit([0, 0, program.width, program.height]);
    else if (key === "Escape") chooseNothing();
  });
};
