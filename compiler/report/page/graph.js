/* oxlint-disable no-unused-vars -- a part of one script (see html.ts): what it defines is used in later parts */
// Draws the graph of a program; all positions are in the data.

const farScale = 0.42;

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
  // From back to front: frames, what goes between kernels, what is inside them.
  const frames = program.blocks.map((block, k) => {
    const [x, y, width, height] = block.place;
    const group = svg(world, "g", { class: `block of-${block.phase}` });
    svg(group, "rect", { class: "frame", x, y, width, height, rx: 8 });
    svg(group, "rect", { class: "head", x: x + 0.5, y: y + 0.5, width: width - 1, height: 29, rx: 8 });
    svg(group, "text", { class: "title", x: x + 12, y: y + 20 }, block.title);
    group.addEventListener("click", () => chooseBlock(k));
    return group;
  });
  const routes = program.routes.map(({ node, block, isHidden, points }) => {
    const { phase, title, type } = program.nodes[node];
    const d = routePath(points);
    const path = svg(world, "path", { class: `route ${phase}${isHidden ? " hidden" : ""}`, d });
    if (isHidden) return path;
    const hit = svg(world, "path", { class: "hit", d });
    withTip(hit, () => `${title}  ${type}\nto ${program.blocks[block].title}`);
    hit.addEventListener("pointerenter", () => path.classList.add("lit"));
    hit.addEventListener("pointerleave", () => markChosen());
    hit.addEventListener("click", (event) => (event.stopPropagation(), chooseNode(node)));
    return path;
  });
  const insides = program.blocks.map((block) => {
    const group = svg(world, "g", { class: "inside" });
    for (const wire of block.wires)
      svg(group, "path", { class: "wire", d: wirePath(wire), "marker-end": "url(#arrow)" });
    return group;
  });
  const shapes = program.nodes.map(() => []);
  const label = (group, [x, y, width], first, type) => {
    svg(group, "text", { class: "op", x: x + width / 2, y: y + 14 }, first);
    svg(group, "text", { class: "type", x: x + width / 2, y: y + 27 }, type);
  };
  program.blocks.forEach(({ ports }, k) => {
    for (const { role, node, title, type, place } of ports) {
      const [x, y, width, height] = place;
      const group = svg(insides[k], "g", { class: "port" });
      svg(group, "rect", { x, y, width, height, rx: height / 2 });
      svg(group, "rect", {
        class: `mark role-${role}`,
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
    const group = svg(insides[block], "g", { class: `node ${phase}`, "data-node": k });
    svg(group, "rect", { x, y, width, height, rx: 5 });
    label(group, place, title, type);
    withTip(group, () => `${title}  ${type}${site === "" ? "" : `\n${site}`}`);
    group.addEventListener("click", (event) => (event.stopPropagation(), chooseNode(k)));
    shapes[k].push(group);
  });
  program.blocks.forEach(({ place, title }, k) => {
    const [x, y, width, height] = place;
    const { size, lines } = bigTitle(title, width, height);
    const text = svg(insides[k], "text", { class: "big", "font-size": size, "stroke-width": size / 6 });
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
  scene = { root, world, frames, routes, shapes, x: 0, y: 0, scale: 1 };
  button(zoom, "−", () => zoomBy(1 / 1.3), { "aria-label": "zoom out" });
  button(zoom, "+", () => zoomBy(1.3), { "aria-label": "zoom in" });
  button(zoom, "Fit", () => fit([0, 0, program.width, program.height]));
  listenToMoves(root);
  start();
};
