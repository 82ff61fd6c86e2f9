/* oxlint-disable no-unused-vars -- a part of one script (see html.ts): what it defines is used in later parts */
// The memory plan as a picture: launches to the right, bytes upwards.

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
  const labels = svg(null, "g");
  const rectangles = buffers.map((buffer, k) => {
    // Where one buffer takes over the place of another, both share the launch: each gets a half of it.
    const x = xOf(buffer.first + (buffer.takes ? 0.5 : 0)) + 0.5;
    const xEnd = xOf(buffer.last + (buffer.leaves ? 0.5 : 1)) - 0.5;
    const [y, yEnd] = [yOf(buffer.offset + buffer.bytes), yOf(buffer.offset)];
    const height = Math.max(yEnd - y, 1.5);
    const rectangle = svg(root, "rect", {
      class: `buffer role-${buffer.role}${height < 6 ? "" : " high"}`,
      x,
      y: yEnd - height,
      width: Math.max(xEnd - x, 2),
      height,
      rx: Math.min(3, height / 4),
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
        labels,
        "text",
        { class: "name", x: x + 6, y: yEnd - height / 2 + 4 },
        buffer.name.length <= room ? buffer.name : `${buffer.name.slice(0, room - 1)}…`,
      );
    return rectangle;
  });
  if (persistent / arena > 0.02)
    svg(root, "text", { x: width - right + 6, y: yOf(persistent / 2) + 4 }, "persistent");
  const peakX = xOf(peakAt + 0.5);
  svg(root, "line", { class: "peak", x1: peakX, x2: peakX, y1: top - 6, y2: top + plotHeight });
  root.append(labels);
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
