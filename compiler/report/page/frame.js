/* oxlint-disable no-unused-vars -- a part of one script (see html.ts): what it defines is used in later parts */
// The page's frame, and what is shown in it now.

// What is shown now.
let program = data.programs[0];
let users = [];
let tab = data.language;
let scene = null;
let plan = null;

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
