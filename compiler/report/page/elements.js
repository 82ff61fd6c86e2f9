/* oxlint-disable no-unused-vars -- a part of one script (see html.ts): what it defines is used in later parts */
// Makes elements and texts. Names come from models: they become text nodes, never markup.

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
  const digits = value < 999.5 ? value.toPrecision(3) : grouped(Math.round(value));
  return unit === 0 ? `${bytes} bytes` : `${digits} ${units[unit]}`;
};
const button = (parent, text, onClick, attributes = {}) => {
  const made = html(parent, "button", { type: "button", ...attributes }, text);
  made.addEventListener("click", onClick);
  return made;
};
