// Draws the report from the JSON beside it. Names come from models: they become text nodes, never markup.

const data = JSON.parse(document.getElementById("data").textContent);
const svgNamespace = "http://www.w3.org/2000/svg";

const add = (parent, node, attributes, children) => {
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  for (const child of children) node.append(child);
  parent?.append(node);
  return node;
};
const html = (parent, tag, attributes = {}, ...children) =>
  add(parent, document.createElement(tag), attributes, children);
const svg = (parent, tag, attributes = {}, ...children) =>
  add(parent, document.createElementNS(svgNamespace, tag), attributes, children);
const grouped = (count) => count.toLocaleString("en-US");
const bytesText = (bytes) => {
  const units = ["bytes", "KiB", "MiB", "GiB", "TiB"];
  let [value, unit] = [bytes, 0];
  for (; value >= 1024 && unit < 4; unit++) value /= 1024;
  return unit === 0 ? `${bytes} bytes` : `${value.toPrecision(3)} ${units[unit]}`;
};
const button = (parent, text, onClick, attributes = {}) => {
  const made = html(parent, "button", { type: "button", ...attributes }, text);
  made.addEventListener("click", onClick);
  return made;
};

// What is shown now.
let program = data.programs[0];
let users = [];
let tab = "TypeScript";
let scene = null;
let plan = null;

// ---------------------------------------------------------------- the page's frame
const header = html(document.body, "header");
const name = html(header, "div", { class: "name" });
html(name, "h1", {}, data.name);
html(name, "div", { class: "quiet" }, "inside the training step that Tapeless compiled");
const figures = html(header, "dl", { class: "figures" });
for (const { label, value, exact } of data.figures) {
  const figure = html(figures, "div", { title: exact });
  html(figure, "dt", {}, label);
  html(figure, "dd", {}, value);
}

const main = html(document.body, "main", { class: "panel" });
const bar = html(main, "div", { class: "bar" });
const programButtons = data.programs.map((each) =>
  button(bar, each.name, () => show(each), { "aria-pressed": "false", title: each.summary }),
);
const legend = html(bar, "ul", { class: "legend", "aria-label": "legend" });
for (const phase of ["forward", "backward", "update"]) {
  const item = html(legend, "li");
  const mark = svg(item, "svg", { width: 22, height: 14, "aria-hidden": "true" });
  svg(svg(mark, "g", { class: `node ${phase}` }), "rect", { x: 1, y: 1, width: 20, height: 12, rx: 3 });
  item.append(phase);
}
for (const role of ["input", "parameter", "state", "value"]) {
  const item = html(legend, "li");
  const mark = svg(item, "svg", { width: 18, height: 14, "aria-hidden": "true" });
  const port = svg(mark, "g", { class: "port" });
  svg(port, "rect", { x: 1, y: 1, width: 16, height: 12, rx: 6 });
  svg(port, "rect", { class: `mark role-${role}`, x: 5, y: 4, width: 8, height: 6, rx: 3 });
  item.append(role === "value" ? "from another kernel" : role);
}
const end = html(bar, "div", { class: "end" });
const search = html(end, "input", {
  type: "search",
  placeholder: "find a node, kernel or tensor  ( / )",
  "aria-label": "find a node, kernel or tensor",
});
const found = html(end, "div", { class: "found panel", role: "listbox", "aria-label": "found" });

const view = html(main, "div", { class: "view" });
const stage = html(view, "div", { class: "stage" });
const side = html(view, "aside", { class: "side", "aria-label": "details", "aria-live": "polite" });
const memory = html(document.body, "section", { class: "panel memory", "aria-label": "memory plan" });
const tip = html(document.body, "div", { class: "tip panel", role: "tooltip" });

const withTip = (element, text) => {
  element.addEventListener("pointerenter", () => (tip.textContent = text()));
  element.addEventListener("pointerleave", () => (tip.textContent = ""));
};
document.addEventListener("pointermove", ({ clientX, clientY }) => {
  if (tip.textContent === "") return;
  tip.style.left = `${Math.min(clientX + 14, innerWidth - tip.offsetWidth - 8)}px`;
  tip.style.top = `${Math.min(clientY + 16, innerHeight - tip.offsetHeight - 8)}px`;
});

// ---------------------------------------------------------------- the graph
const farScale = 0.42;

/** Lines between even and odd points, curves that begin and end level between the others. */
const routePath = (points) => {
  let path = `M${points[0]},${points[1]}`;
  for (let k = 2; k < points.length; k += 2) {
    const [x0, y0, x, y] = [points[k - 2], points[k - 1], points[k], points[k + 1]];
    const middle = (x0 + x) / 2;
    path += (k / 2) % 2 === 1 ? `L${x},${y}` : `C${middle},${y0} ${middle},${y} ${x},${y}`;
  }
  return path;
};

const wirePath = ([x0, y0, x, y, isVertical]) => {
  const [mx, my] = [(x0 + x) / 2, (y0 + y) / 2];
  return isVertical
    ? `M${x0},${y0}C${x0},${my} ${x},${my} ${x},${y - 3}`
    : `M${x0},${y0}C${mx},${y0} ${mx},${y} ${x - 3},${y}`;
};

/** A kernel's name in lines, and the size at which they fit in its block. */
const bigTitle = (title, width, height) => {
  const parts = title.replace(/^\S+ /, "").split("_");
  let best = { size: 0, lines: [title] };
  for (let most = 6; most <= 40; most += 2) {
    const lines = [];
    for (const part of parts) {
      const joined = lines.length === 0 ? part : `${lines.at(-1)} ${part}`;
      if (lines.length > 0 && joined.length <= most) lines[lines.length - 1] = joined;
      else lines.push(part);
    }
    const longest = Math.max(...lines.map((line) => line.length));
    const size = Math.min((width * 0.92) / (0.56 * longest), (height * 0.85) / (1.1 * lines.length), 90);
    if (size > best.size) best = { size, lines };
  }
  return best;
};

const drawGraph = () => {
  stage.replaceChildren();
  const root = svg(stage, "svg", {
    role: "application",
    tabindex: 0,
    "aria-label": "graph of kernels; arrow keys move, + and - zoom",
  });
  const defs = svg(root, "defs");
  const arrow = svg(defs, "marker", {
    id: "arrow",
    viewBox: "0 0 6 6",
    refX: 5,
    refY: 3,
    markerWidth: 5,
    markerHeight: 5,
    orient: "auto",
  });
  svg(arrow, "path", { class: "arrow", d: "M0,0L6,3L0,6z" });
  const world = svg(root, "g");
  const blocks = program.blocks.map((block, k) => {
    const [x, y, width, height] = block.place;
    const group = svg(world, "g", { class: `block of-${block.phase}` });
    svg(group, "rect", { class: "frame", x, y, width, height, rx: 8 });
    svg(group, "rect", { class: "head", x: x + 0.5, y: y + 0.5, width: width - 1, height: 29, rx: 8 });
    svg(group, "text", { class: "title", x: x + 12, y: y + 20 }, block.title);
    for (const wire of block.wires)
      svg(group, "path", { class: "wire", d: wirePath(wire), "marker-end": "url(#arrow)" });
    group.addEventListener("click", () => chooseBlock(k));
    return group;
  });
  const routes = program.routes.map(({ node, block, points }) => {
    const { phase, title, type } = program.nodes[node];
    const d = routePath(points);
    const path = svg(world, "path", { class: `route ${phase}`, d });
    const hit = svg(world, "path", { class: "hit", d });
    withTip(hit, () => `${title}  ${type}\nto ${program.blocks[block].title}`);
    hit.addEventListener("pointerenter", () => path.classList.add("lit"));
    hit.addEventListener("pointerleave", () => markChosen());
    hit.addEventListener("click", (event) => (event.stopPropagation(), chooseNode(node)));
    return path;
  });
  const shapes = program.nodes.map(() => []);
  const label = (group, [x, y, width], first, type) => {
    svg(group, "text", { class: "op", x: x + width / 2, y: y + 14 }, first);
    svg(group, "text", { class: "type", x: x + width / 2, y: y + 27 }, type);
  };
  program.blocks.forEach(({ ports }, k) => {
    for (const { kind, role, node, title, type, place } of ports) {
      const [x, y, width, height] = place;
      const group = svg(blocks[k], "g", { class: "port" });
      svg(group, "rect", { x, y, width, height, rx: height / 2 });
      const side = kind === "assign" || kind === "return" ? (kind === "return" ? "output" : "update") : role;
      svg(group, "rect", {
        class: `mark role-${side === "update" ? "parameter" : side}`,
        x: x + 5,
        y: y + height / 2 - 4,
        width: 4,
        height: 8,
        rx: 2,
      });
      label(group, place, title, type);
      group.addEventListener("click", (event) => (event.stopPropagation(), chooseNode(node)));
      shapes[node].push(group);
    }
  });
  program.nodes.forEach(({ place, phase, title, type, block, site }, k) => {
    if (place === undefined) return;
    const [x, y, width, height] = place;
    const group = svg(blocks[block], "g", { class: `node ${phase}`, "data-node": k });
    svg(group, "rect", { x, y, width, height, rx: 5 });
    label(group, place, title, type);
    withTip(group, () => `${title}  ${type}${site === "" ? "" : `\n${site}`}`);
    group.addEventListener("click", (event) => (event.stopPropagation(), chooseNode(k)));
    shapes[k].push(group);
  });
  program.blocks.forEach(({ place, title }, k) => {
    const [x, y, width, height] = place;
    const { size, lines } = bigTitle(title, width, height);
    const text = svg(blocks[k], "text", { class: "big", "font-size": size, "stroke-width": size / 6 });
    lines.forEach((line, row) =>
      svg(
        text,
        "tspan",
        { x: x + width / 2, y: y + height / 2 + (row - lines.length / 2 + 0.82) * size * 1.1 },
        line,
      ),
    );
  });
  const zoom = html(stage, "div", { class: "zoom" });
  scene = { root, world, blocks, routes, shapes, x: 0, y: 0, scale: 1 };
  button(zoom, "−", () => zoomBy(1 / 1.3), { "aria-label": "zoom out" });
  button(zoom, "+", () => zoomBy(1.3), { "aria-label": "zoom in" });
  button(zoom, "Fit", () => fit([0, 0, program.width, program.height]));
  listenToMoves(root);
  start();
};

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
/** All of it, unless that would be too small to read: then its beginning. */
const start = () => {
  fit([0, 0, program.width, program.height]);
  const least = 0.16;
  if (scene.scale >= least) return;
  scene.scale = least;
  scene.x = 20;
  scene.y = (scene.root.clientHeight - program.height * least) / 2;
  if (program.height * least > scene.root.clientHeight) {
    const [, y, , height] = program.blocks[0]?.place ?? [0, 0, 0, 0];
    scene.y = scene.root.clientHeight / 2 - (y + height / 2) * least;
  }
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

// ---------------------------------------------------------------- choosing, and the details of what is chosen
let chosen = { node: -1, block: -1, launch: -1, buffer: -1 };

const markChosen = () => {
  const { node, block, launch, buffer } = chosen;
  for (const marked of document.querySelectorAll(".chosen, .near, .lit"))
    marked.classList.remove("chosen", "near", "lit");
  if (node >= 0) {
    for (const shape of scene.shapes[node]) shape.classList.add("chosen");
    const near = [...program.nodes[node].arguments.map((argument) => argument.node), ...users[node]];
    for (const neighbour of near)
      if (neighbour >= 0) for (const shape of scene.shapes[neighbour]) shape.classList.add("near");
    program.routes.forEach((route, k) => {
      if (
        route.node === node ||
        (program.nodes[node].arguments.some((argument) => argument.node === route.node) &&
          route.block === program.nodes[node].block)
      )
        scene.routes[k].classList.add("lit");
    });
  }
  if (block >= 0) {
    scene.blocks[block].classList.add("chosen");
    if (node < 0)
      program.routes.forEach((route, k) => {
        if (route.block === block || program.nodes[route.node].block === block)
          scene.routes[k].classList.add("lit");
      });
  }
  if (buffer >= 0) plan.rectangles[buffer]?.classList.add("chosen");
  plan.showLaunch(launch);
};

const chooseNode = (node, isFar = false) => {
  const { block, place: at } = program.nodes[node];
  const launch = program.blocks[block]?.launches[0] ?? -1;
  chosen = { node, block, launch, buffer: -1 };
  markChosen();
  showNode(node);
  if (isFar)
    centre(at ?? program.blocks.flatMap(({ ports }) => ports).find((port) => port.node === node).place);
};
const chooseBlock = (block, isFar = false) =>
  chooseLaunch(program.blocks[block].launches[0] ?? -1, isFar, block);
const chooseLaunch = (launch, isFar = false, block = program.launches[launch].block) => {
  chosen = { node: -1, block, launch, buffer: -1 };
  markChosen();
  showLaunchDetails(launch, block);
  if (isFar && block >= 0) {
    const [x, y, width, height] = program.blocks[block].place;
    fit([x - 60, y - 60, width + 120, height + 120], 1);
  }
};
const chooseBuffer = (buffer) => {
  chosen = { node: -1, block: -1, launch: -1, buffer };
  markChosen();
  showBuffer(buffer);
};
const chooseNothing = () => {
  chosen = { node: -1, block: -1, launch: -1, buffer: -1 };
  markChosen();
  showLaunches();
};

const facts = (rows) => {
  const list = html(side, "dl", { class: "facts" });
  for (const [term, value, isCode] of rows) {
    if (value === "" || value === undefined) continue;
    html(list, "dt", {}, term);
    html(html(list, "dd", {}), isCode ? "code" : "span", {}, value);
  }
};
const chips = (title, entries) => {
  if (entries.length === 0) return;
  html(side, "h3", {}, title);
  const row = html(side, "div", { class: "chips" });
  for (const { text, onClick } of entries)
    if (onClick === undefined) html(row, "code", {}, text);
    else button(row, text, onClick, { class: "mono", title: text });
};
const nodeChip = (node) => ({
  text: `${program.nodes[node].reference} ${program.nodes[node].title}`,
  onClick: () => chooseNode(node, true),
});
const sideTitle = (text) => {
  side.replaceChildren();
  button(side, "‹ all launches", chooseNothing);
  html(side, "h2", {}, text).style.marginTop = "10px";
};

const showNode = (index) => {
  const node = program.nodes[index];
  sideTitle(`${node.reference} ${node.op}`);
  const block = program.blocks[node.block];
  facts([
    ["type", node.type, true],
    ["phase", node.phase],
    ...node.attributes.map(([key, value]) => [key, value, true]),
    ["model", node.site, true],
  ]);
  chips(
    "arguments",
    node.arguments.map(({ text, node: argument }) => (argument < 0 ? { text } : nodeChip(argument))),
  );
  chips("used by", users[index].map(nodeChip));
  if (node.body !== undefined) html(side, "pre", {}, node.body);
  if (block !== undefined) {
    chips(
      "kernel",
      block.launches.map((launch) => ({
        text: `${launch} ${data.kernels[program.launches[launch].kernel].name}`,
        onClick: () => chooseLaunch(launch),
      })),
    );
    if (block.launches.length > 0) showCode(block.launches[0]);
  }
};

const showLaunchDetails = (index, block) => {
  if (index < 0) {
    sideTitle(program.blocks[block].title);
    html(side, "p", {}, "These values are views of others or copies: no kernel computes them.");
    return;
  }
  const launch = program.launches[index];
  sideTitle(`${index} ${data.kernels[launch.kernel].name}`);
  facts([
    ["FLOPs", `${grouped(launch.flops)}${launch.repeat > 1 ? `, ${launch.repeat} times` : ""}`],
    ["live then", `${grouped(launch.live)} bytes`],
    ["computes", launch.nodes.slice(0, 40).join(" "), true],
  ]);
  const list = (isListed) =>
    launch.arguments.flatMap(({ buffer, access }) =>
      isListed(access)
        ? [
            {
              text: `${program.memory.buffers[buffer].name} ${program.memory.buffers[buffer].type}`,
              onClick: () => chooseBuffer(buffer),
            },
          ]
        : [],
    );
  chips(
    "reads",
    list((access) => access !== "write"),
  );
  chips(
    "writes",
    list((access) => access !== "read"),
  );
  const launches = block < 0 ? [] : program.blocks[block].launches;
  if (launches.length > 1)
    chips(
      "launches of this block",
      launches.map((other) => ({
        text: `${other} ${data.kernels[program.launches[other].kernel].name}`,
        onClick: () => chooseLaunch(other),
      })),
    );
  showCode(index);
};

const showCode = (index) => {
  const { kernel, loops } = program.launches[index];
  const { typescript, scheduled } = data.kernels[kernel];
  const texts = { TypeScript: typescript, Loops: loops, "Scheduled loops": scheduled };
  const tabs = html(side, "div", { class: "tabs", role: "tablist" });
  const code = html(side, "pre", { tabindex: 0, "aria-label": "code of the kernel" });
  const showTab = (title) => {
    tab = title;
    code.textContent = texts[title];
    for (const each of tabs.children) each.setAttribute("aria-pressed", String(each.textContent === title));
  };
  for (const title of Object.keys(texts)) button(tabs, title, () => showTab(title));
  showTab(tab);
};

const showBuffer = (index) => {
  const buffer = program.memory.buffers[index];
  sideTitle(buffer.name);
  const isPersistent = ["parameter", "state", "constant"].includes(buffer.role);
  facts([
    ["type", buffer.type, true],
    ["role", buffer.role],
    ["bytes", grouped(buffer.bytes)],
    ["at", `byte ${grouped(buffer.offset)} of the arena`],
    [
      "lives",
      isPersistent ? "always, shared by all programs" : `from launch ${buffer.first} to ${buffer.last}`,
    ],
    [
      "in place",
      buffer.takes ? "takes over the memory of a buffer that its kernel reads for the last time" : "",
    ],
  ]);
  const uses = program.launches.flatMap((launch, k) =>
    launch.arguments.some((argument) => argument.buffer === index)
      ? [{ text: `${k} ${data.kernels[launch.kernel].name}`, onClick: () => chooseLaunch(k, true) }]
      : [],
  );
  chips("launches", uses);
};

const showLaunches = () => {
  side.replaceChildren();
  html(side, "h2", {}, `Launches of ${program.name}`);
  html(
    side,
    "p",
    { class: "quiet" },
    `${program.summary}. Choose a launch here, or a node, kernel or edge in the graph.`,
  );
  const list = html(side, "ol", { class: "launches" });
  program.launches.forEach((launch, k) => {
    const made = button(html(list, "li"), "", () => chooseLaunch(k, true));
    html(made, "span", { class: "quiet" }, String(k));
    html(made, "span", { class: "mono" }, data.kernels[launch.kernel].name);
    html(
      made,
      "span",
      { class: "quiet" },
      `${launch.repeat > 1 ? `${launch.repeat} × ` : ""}${launch.flops === 0 ? "" : `${grouped(launch.flops)} FLOPs`}`,
    );
  });
};

// ---------------------------------------------------------------- the memory plan
const drawMemory = () => {
  memory.replaceChildren();
  const { arena, persistent, peakAt, peak, beforeReuse, buffers } = program.memory;
  html(memory, "h2", {}, `Memory plan of ${program.name}`);
  html(
    memory,
    "p",
    { class: "quiet" },
    `Time goes to the right, launch by launch; the arena of ${bytesText(arena)} upwards. A rectangle is a tensor: where it lies, and while it is needed. At most ${bytesText(peak)} are in use at once; without reuse it would be ${bytesText(beforeReuse)}.`,
  );
  const roles = html(memory, "ul", { class: "legend", "aria-label": "roles" });
  for (const role of ["parameter", "state", "constant", "input", "output", "temporary"]) {
    if (!buffers.some((buffer) => buffer.role === role)) continue;
    const item = html(roles, "li");
    svg(svg(item, "svg", { width: 14, height: 14, "aria-hidden": "true" }), "rect", {
      class: `role-${role}`,
      x: 1,
      y: 1,
      width: 12,
      height: 12,
      rx: 2,
    });
    item.append(role);
  }
  const columns = html(memory, "div", { class: "columns" });
  const scroll = html(columns, "div", { class: "scroll" });
  const count = Math.max(program.launches.length, 1);
  const names = program.launches.map(({ kernel }, k) => `${k} ${data.kernels[kernel].name}`);
  const longest = Math.min(Math.max(0, ...names.map((text) => text.length)), 28);
  const [left, top, plotHeight, bottom, right] = [66, 26, 360, longest * 6.2 + 18, 84];
  const width = Math.max(scroll.clientWidth || 800, left + right + count * 15);
  const step = (width - left - right) / count;
  const root = svg(scroll, "svg", {
    class: "plan",
    width,
    height: top + plotHeight + bottom,
    role: "img",
    "aria-label": "memory plan",
  });
  const xOf = (launch) => left + launch * step;
  const yOf = (byte) => top + plotHeight * (1 - byte / arena);

  const cursor = svg(root, "rect", {
    class: "cursor",
    x: 0,
    y: top,
    width: step,
    height: plotHeight,
    visibility: "hidden",
  });
  for (const byte of ticks(arena)) {
    svg(root, "line", { class: "grid", x1: left, x2: width - right, y1: yOf(byte), y2: yOf(byte) });
    svg(
      root,
      "text",
      { x: left - 6, y: yOf(byte) + 4, "text-anchor": "end" },
      byte === 0 ? "0" : bytesText(byte),
    );
  }
  svg(root, "line", { class: "limit", x1: left, x2: width - right, y1: yOf(arena), y2: yOf(arena) });
  svg(root, "text", { x: width - right + 6, y: yOf(arena) + 4 }, "arena");
  const rectangles = buffers.map((buffer, k) => {
    // Where one buffer takes over the place of another, both share the launch: each gets a half of it.
    const x = xOf(buffer.first + (buffer.takes ? 0.5 : 0)) + 0.5;
    const xEnd = xOf(buffer.last + (buffer.leaves ? 0.5 : 1)) - 0.5;
    const [y, yEnd] = [yOf(buffer.offset + buffer.bytes), yOf(buffer.offset)];
    const height = Math.max(yEnd - y, 1.5);
    const rectangle = svg(root, "rect", {
      class: `buffer role-${buffer.role}`,
      x,
      y: yEnd - height,
      width: Math.max(xEnd - x, 2),
      height,
      rx: Math.min(3, height / 4),
      "stroke-width": height < 6 ? 0 : 1,
    });
    withTip(
      rectangle,
      () =>
        `${buffer.name}  ${buffer.type}\n${grouped(buffer.bytes)} bytes at ${grouped(buffer.offset)}\n${buffer.role}, launches ${buffer.first} to ${buffer.last}`,
    );
    rectangle.addEventListener("click", () => chooseBuffer(k));
    const room = Math.floor((xEnd - x - 10) / 6.4);
    if (height >= 15 && room >= 4)
      svg(
        root,
        "text",
        { class: "inside", x: x + 6, y: yEnd - height / 2 + 4 },
        buffer.name.length <= room ? buffer.name : `${buffer.name.slice(0, room - 1)}…`,
      );
    return rectangle;
  });
  if (persistent / arena > 0.02)
    svg(root, "text", { x: width - right + 6, y: yOf(persistent / 2) + 4 }, "persistent");
  const peakX = xOf(peakAt + 0.5);
  svg(root, "line", { class: "peak", x1: peakX, x2: peakX, y1: top - 6, y2: top + plotHeight });
  const isLate = peakAt > count / 2;
  svg(
    root,
    "text",
    { class: "peak-label", x: peakX + (isLate ? -6 : 6), y: 12, "text-anchor": isLate ? "end" : "start" },
    `peak: ${grouped(peak)} bytes at launch ${peakAt}`,
  );
  const every = Math.max(1, Math.ceil(13 / step));
  names.forEach((text, k) => {
    if (k % every !== 0 && k !== peakAt) return;
    const [x, y] = [xOf(k + 0.5) + 4, top + plotHeight + 8];
    const label = svg(
      root,
      "text",
      { class: "launch", x, y, transform: `rotate(-90 ${x} ${y})`, "text-anchor": "end" },
      text.length > 28 ? `${text.slice(0, 27)}…` : text,
    );
    withTip(label, () => `${text}\n${grouped(program.launches[k].live)} bytes live`);
    label.addEventListener("click", () => chooseLaunch(k, true));
  });

  const atPeak = html(columns, "div");
  html(atPeak, "h2", {}, "What sets the peak");
  html(
    atPeak,
    "p",
    { class: "quiet" },
    `In use at launch ${peakAt}, ${data.kernels[program.launches[peakAt]?.kernel]?.name ?? ""}:`,
  );
  const table = html(atPeak, "table");
  const head = html(html(table, "thead"), "tr");
  html(head, "th", {}, "tensor");
  html(head, "th", { class: "number" }, "bytes");
  html(head, "th", { class: "number" }, "share");
  const body = html(table, "tbody");
  const row = (text, bytes, onChoose, role) => {
    const line = html(body, "tr", onChoose === undefined ? {} : { tabindex: 0, role: "button" });
    const cell = html(line, "td");
    const mark = svg(cell, "svg", { width: 12, height: 10, "aria-hidden": "true" });
    svg(mark, "rect", { class: `role-${role}`, x: 0, y: 0, width: 9, height: 9, rx: 2 });
    cell.append(text);
    html(line, "td", { class: "number" }, grouped(bytes));
    html(line, "td", { class: "number" }, `${((100 * bytes) / peak).toFixed(1)} %`);
    line.addEventListener("click", () => onChoose?.());
    line.addEventListener("keydown", ({ key }) => key === "Enter" && onChoose?.());
  };
  const live = buffers
    .map((buffer, k) => ({ buffer, k }))
    .filter(
      ({ buffer: { role, first, last, leaves } }) =>
        !["parameter", "state", "constant"].includes(role) &&
        first <= peakAt &&
        peakAt <= last &&
        !(leaves && last === peakAt),
    )
    .toSorted((a, b) => b.buffer.bytes - a.buffer.bytes);
  for (const { buffer, k } of live.slice(0, 10))
    row(buffer.name, buffer.bytes, () => chooseBuffer(k), buffer.role);
  const rest = live.slice(10).reduce((sum, { buffer }) => sum + buffer.bytes, 0);
  if (live.length > 10) row(`${live.length - 10} more`, rest, undefined, "temporary");
  if (persistent > 0) row("parameters, state and constants", persistent, undefined, "parameter");

  plan = {
    rectangles,
    showLaunch(launch) {
      cursor.setAttribute("visibility", launch < 0 ? "hidden" : "visible");
      if (launch >= 0) cursor.setAttribute("x", xOf(launch));
    },
  };
};

/** About five round numbers of bytes. */
const ticks = (most) => {
  let size = 1;
  while (most / size > 6) size *= 2;
  return Array.from({ length: Math.floor(most / size + 0.15) + 1 }, (_, k) => k * size).filter(
    (byte) => byte === 0 || most - byte > size * 0.35,
  );
};

// ---------------------------------------------------------------- search
const find = () => {
  found.replaceChildren();
  const wanted = search.value.trim().toLowerCase();
  if (wanted === "") return;
  const entries = [];
  program.blocks.forEach(
    ({ title }, k) =>
      title.toLowerCase().includes(wanted) && entries.push([`kernel ${title}`, () => chooseBlock(k, true)]),
  );
  program.nodes.forEach(({ reference, title, type, op, site }, k) => {
    if (`${reference} ${title} ${op} ${type} ${site}`.toLowerCase().includes(wanted))
      entries.push([`${reference} ${title} ${type}`, () => chooseNode(k, true)]);
  });
  program.memory.buffers.forEach(
    ({ name: tensor, type }, k) =>
      tensor.toLowerCase().includes(wanted) &&
      entries.push([`tensor ${tensor} ${type}`, () => chooseBuffer(k)]),
  );
  for (const [text, onClick] of entries.slice(0, 60))
    button(
      found,
      text,
      () => {
        found.replaceChildren();
        onClick();
      },
      { class: "mono", role: "option" },
    );
  if (entries.length === 0)
    html(found, "p", { class: "quiet" }, "nothing has this in its name, type or line");
};
search.addEventListener("input", find);
search.addEventListener("keydown", ({ key }) => {
  if (key === "Enter") found.querySelector("button")?.click();
  if (key === "ArrowDown") found.querySelector("button")?.focus();
  if (key === "Escape") {
    search.value = "";
    find();
  }
});
found.addEventListener("keydown", (event) => {
  const { activeElement } = document;
  const next = {
    ArrowDown: activeElement.nextElementSibling,
    ArrowUp: activeElement.previousElementSibling ?? search,
  }[event.key];
  if (next) {
    event.preventDefault();
    next.focus();
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && document.activeElement !== search) {
    event.preventDefault();
    search.focus();
  }
});
document.addEventListener("pointerdown", ({ target }) => {
  if (!end.contains(target)) found.replaceChildren();
});

// ---------------------------------------------------------------- a program
const show = (next) => {
  program = next;
  data.programs.forEach((each, k) =>
    programButtons[k].setAttribute("aria-pressed", String(each === program)),
  );
  users = program.nodes.map(() => []);
  program.nodes.forEach(({ arguments: args }, k) => {
    for (const argument of new Set(args.map(({ node }) => node))) if (argument >= 0) users[argument].push(k);
  });
  search.value = "";
  find();
  drawGraph();
  drawMemory();
  chooseNothing();
};
show(program);
let width = innerWidth;
addEventListener("resize", () => {
  if (innerWidth === width) return;
  width = innerWidth;
  drawMemory();
  markChosen();
  place();
});
