/* oxlint-disable no-unused-vars -- a part of one script (see html.ts): what it defines is used in later parts */
// Finds nodes, kernels and tensors, and shows a program: the last part, which starts the page.

const find = () => {
  found.replaceChildren();
  const wanted = search.value.trim().toLowerCase();
  if (wanted === "") return;
  const entries = [];
  /** What is named so comes first, then what begins so, then what only mentions it. */
  const note = (title, text, onClick, more = "") => {
    const [lower, mentioned] = [title.toLowerCase(), `${text} ${more}`.toLowerCase()];
    const rank = lower === wanted ? 0 : lower.startsWith(wanted) ? 1 : mentioned.includes(wanted) ? 2 : 3;
    if (rank < 3) entries.push({ rank, text, onClick });
  };
  program.nodes.forEach(({ reference, op, title, type, site }, k) =>
    note(op, `${reference} ${title} ${type}`, () => chooseNode(k, true), site),
  );
  program.blocks.forEach(({ title }, k) =>
    note(title.replace(/^\S+ /, ""), `kernel ${title}`, () => chooseBlock(k, true)),
  );
  program.memory.buffers.forEach(({ name: tensor, type }, k) =>
    note(tensor, `tensor ${tensor} ${type}`, () => chooseBuffer(k)),
  );
  for (const { text, onClick } of entries.toSorted((a, b) => a.rank - b.rank).slice(0, 60)) {
    const choose = () => {
      found.replaceChildren();
      onClick();
    };
    button(found, text, choose, { class: "mono", role: "option" });
  }
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
