// The table of layers, last: it is the same for all programs.

const layers = html(document.body, "section", { class: "panel layers", "aria-label": "layers" });
html(layers, "h2", {}, "Layers");
const layerTable = html(html(layers, "div", { class: "scroll" }), "table");
const layerRow = (tag, cells) => {
  const row = html(layerTable, "tr");
  for (const [k, text] of cells.entries()) html(row, tag, k === 4 ? { class: "number" } : {}, text);
};
layerRow("th", data.layers.titles);
for (const cells of data.layers.rows) layerRow("td", cells);
