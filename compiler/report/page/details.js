/* oxlint-disable no-unused-vars -- a part of one script (see html.ts): what it defines is used in later parts */
// The panel at the side: a node, a launch with its code, a tensor, or the list of launches.

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
  const { code: printed, scheduled } = data.kernels[kernel];
  const texts = { [data.language]: printed, Loops: data.loops[loops], "Scheduled loops": scheduled };
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
