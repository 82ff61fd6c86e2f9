/* oxlint-disable no-unused-vars -- a part of one script (see html.ts): what it defines is used in later parts */
// What is chosen, and what lights up with it.

const nothing = { node: -1, block: -1, launch: -1, buffer: -1 };
let chosen = nothing;

const choose = (what) => {
  chosen = { ...nothing, ...what };
  markChosen();
};

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
    scene.frames[block].classList.add("chosen");
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
  choose({ node, block, launch });
  showNode(node);
  if (isFar)
    centre(at ?? program.blocks.flatMap(({ ports }) => ports).find((port) => port.node === node).place);
};
const chooseBlock = (block, isFar = false) =>
  chooseLaunch(program.blocks[block].launches[0] ?? -1, isFar, block);
const chooseLaunch = (launch, isFar = false, block = program.launches[launch].block) => {
  choose({ block, launch });
  showLaunchDetails(launch, block);
  if (isFar && block >= 0) {
    const [x, y, width, height] = program.blocks[block].place;
    fit([x - 60, y - 60, width + 120, height + 120], 1);
  }
};
const chooseBuffer = (buffer) => {
  choose({ buffer });
  showBuffer(buffer);
};
const chooseNothing = () => {
  choose(nothing);
  showLaunches();
};
