import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lossChart } from "../../compiler/cli/chart.ts";
import {
  columnsOf,
  createProgress,
  displayWidth,
  formatCount,
  formatDuration,
  formatNumber,
  formatRate,
  paintFor,
  progressLine,
  table,
  truncate,
  wantsColour,
} from "../../compiler/cli/terminal.ts";
import { bytesText, counted, countText } from "../../compiler/text/number.ts";
import { safeText } from "../../compiler/text/safe.ts";

describe("colour", () => {
  test.each([
    [{ isTTY: true }, {}, true],
    [{ isTTY: false }, {}, false],
    [{}, {}, false],
    [{ isTTY: true }, { NO_COLOR: "1" }, false],
    [{ isTTY: true }, { NO_COLOR: "" }, true],
    [{ isTTY: true }, { TERM: "dumb" }, false],
    [{}, { FORCE_COLOR: "1" }, true],
    [{}, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
    [{ isTTY: true }, { FORCE_COLOR: "0" }, false],
  ])("%j with %j: %j", (output, environment, expected) => {
    expect(wantsColour(output, environment)).toBe(expected);
  });

  test("paint", () => {
    expect(paintFor(true)("red", "x")).toBe("\u001b[31mx\u001b[39m");
    expect(paintFor(false)("red", "x")).toBe("x");
  });
});

describe("text", () => {
  test("what could steer a terminal is spelled out", () => {
    expect(safeText("layer\u001b[2J\r\n\u009b31m\u202eabc\u2028\u200b\ud800é🙂")).toBe(
      "layer\\u{1b}[2J\\u{d}\\n\\u{9b}31m\\u{202e}abc\\u{2028}\\u{200b}\\u{d800}é🙂",
    );
  });

  test("width counts columns, not characters", () => {
    expect(displayWidth("abc")).toBe(3);
    expect(displayWidth("\u001b[31mabc\u001b[39m")).toBe(3);
    expect(displayWidth("e\u0301")).toBe(1);
    expect(displayWidth("漢字🙂")).toBe(6);
  });

  test("truncate", () => {
    expect(truncate("abc", 3)).toBe("abc");
    expect(truncate("abcd", 3)).toBe("ab…");
    expect(truncate("漢字", 3)).toBe("漢…");
    expect(truncate("漢字", 2)).toBe("…");
    expect(truncate("abc", 0)).toBe("");
  });
});

const all = (format: (value: number) => string, values: number[]): string =>
  values.map((value) => format(value)).join(" | ");

describe("numbers", () => {
  test("counts", () => {
    expect(all(formatCount, [0, 999, 14_570, 1.5e9, NaN])).toBe("0 | 999 | 14,570 | 1,500,000,000 | NaN");
  });
  test("numbers", () => {
    expect(all(formatNumber, [0, 2.302585, -0.5, 0.000123456, 999.96, 12_345.6])).toBe(
      "0 | 2.303 | -0.5000 | 0.0001235 | 1,000 | 12,346",
    );
    expect(all(formatNumber, [1.5e-7, 1e7, Infinity, NaN])).toBe("1.500e-7 | 1.000e+7 | Infinity | NaN");
  });
  test("bytes", () => {
    expect(all(bytesText, [0, 1, 1023, 1024, 1536, 1_047_000, 1_048_570, 5e9, 2 ** 60])).toBe(
      "0 bytes | 1 byte | 1,023 bytes | 1.00 KiB | 1.50 KiB | 1,022 KiB | 1,024 KiB | 4.66 GiB | 1,048,576 TiB",
    );
  });
  test("counts in words", () => {
    expect(all(countText, [999_999, 1e6, 67_560_000, 999_600_000, 1.5e9, 2e12])).toBe(
      "999,999 | 1.00 million | 67.6 million | 1,000 million | 1.50 billion | 2.00 trillion",
    );
  });
  test("durations", () => {
    expect(all(formatDuration, [0, 0.00035, 0.00999, 0.35, 0.9996, 12.34, 59.96])).toBe(
      "0 ms | 0.35 ms | 9.99 ms | 350 ms | 1.0 s | 12.3 s | 1 min 00 s",
    );
    expect(all(formatDuration, [125, 3599.7, 3720, 86_399.9, 277_200, NaN, Infinity, -1])).toBe(
      "2 min 05 s | 1 h 00 min | 1 h 02 min | 1 d 00 h | 3 d 05 h | ? | ? | ?",
    );
  });
  test("rates", () => {
    expect(all(formatRate, [0, 0.123, 5.678, 99.94, 99.96, 12_345.6, NaN, Infinity])).toBe(
      "0 steps/s | 0.12 steps/s | 5.68 steps/s | 99.9 steps/s | 100 steps/s | 12,346 steps/s | ? steps/s | ? steps/s",
    );
    expect(formatRate(2000, "bytes")).toBe("2,000 bytes/s");
  });
});

test("one thing, several things", () => {
  expect([0, 1, 2, 1234].map((count) => counted(count, "step"))).toEqual([
    "0 steps",
    "1 step",
    "2 steps",
    "1,234 steps",
  ]);
  expect(counted(2, "launch", "launches")).toBe("2 launches");
});

test("a terminal without a size has 80 columns", () => {
  const sized = (columns?: number) =>
    columnsOf({ write: () => true, ...(columns !== undefined && { columns }) });
  expect([sized(0), sized(), sized(1), sized(132)]).toEqual([80, 80, 1, 132]);
});

test("table", () => {
  const rows = [["conv1.weight", "14,570"], ["\u001b[31m漢", "3"], ["bias"]];
  const columns = [{ title: "name" }, { title: "count", align: "right" }] as const;
  expect(table(rows, columns)).toMatchInlineSnapshot(`
    "name           count
    ────────────  ──────
    conv1.weight  14,570
    \\u{1b}[31m漢       3
    bias"
  `);
  expect(table([], columns, paintFor(true))).toBe(
    "\u001b[1mname  count\u001b[22m\n\u001b[2m────  ─────\u001b[22m",
  );
});

/** A terminal or pipe that collects, and a clock that is moved by hand. */
function recorder(isTTY: boolean, settings: { completed?: number } = {}) {
  const written: string[] = [];
  const clock = { time: 0 };
  const progress = createProgress({
    output: { write: (text) => written.push(text), isTTY, columns: 60 },
    epochs: 2,
    stepsPerEpoch: 4,
    now: () => clock.time,
    ...settings,
  });
  return { progress, clock, written };
}

describe("progress", () => {
  const state = {
    epoch: 2,
    epochs: 10,
    step: 120,
    stepsPerEpoch: 1570,
    loss: 0.12345,
    metric: "accuracy 97.1 %",
    stepsPerSecond: 853.2,
    remaining: 12.3,
  };

  test("what matters least is left out first", () => {
    const widths = [120, 99, 86, 68, 58, 43, 30, 11, 10, 3];
    expect(widths.map((width) => progressLine(state, width)).join("\n")).toMatchInlineSnapshot(`
      "epoch 2/10  ━───────────────  step 120/1,570  loss 0.1235  accuracy 97.1 %  853 steps/s  ETA 12.3 s
      epoch 2/10  ━───────────────  step 120/1,570  loss 0.1235  accuracy 97.1 %  853 steps/s  ETA 12.3 s
      epoch 2/10  step 120/1,570  loss 0.1235  accuracy 97.1 %  853 steps/s  ETA 12.3 s
      epoch 2/10  step 120/1,570  loss 0.1235  accuracy 97.1 %  ETA 12.3 s
      epoch 2/10  step 120/1,570  loss 0.1235  accuracy 97.1 %
      epoch 2/10  loss 0.1235  accuracy 97.1 %
      epoch 2/10  loss 0.1235
      loss 0.1235
      loss 0.12…
      lo…"
    `);
  });

  test("no line is wider than asked", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 130 }), fc.string({ unit: "binary" }), (width, metric) => {
        expect(displayWidth(progressLine({ ...state, metric }, width, paintFor(true)))).toBeLessThanOrEqual(
          width,
        );
      }),
    );
  });

  test("a loss that is not finite is red, and a metric cannot steer the terminal", () => {
    const line = progressLine({ ...state, loss: NaN, metric: "\u001b[2J" }, 200, paintFor(true));
    expect(line).toContain("\u001b[31mloss NaN\u001b[39m");
    expect(line).not.toContain("\u001b[2J");
  });

  test("on a terminal one line is rewritten, ten times a second at most", () => {
    const { progress, clock, written } = recorder(true);
    for (let step = 1; step <= 4; step++) {
      clock.time += 50;
      progress.step({ epoch: 1, step, loss: 1 / step });
    }
    progress.epoch({ epoch: 1, step: 4, loss: 0.25 });
    progress.print("saved");
    clock.time += 200;
    progress.step({ epoch: 2, step: 1, loss: 0.125 });
    progress.close();
    progress.close();
    expect(written).toEqual([
      "\r\u001b[Kepoch 1/2  step 1/4  loss 1.000  20.0 steps/s  ETA 350 ms",
      "\r\u001b[Kepoch 1/2  step 3/4  loss 0.3333  20.0 steps/s  ETA 250 ms",
      "\r\u001b[Kepoch 1/2  step 4/4  loss 0.2500  20.0 steps/s  ETA 200 ms\n",
      "\r\u001b[Ksaved\n",
      "\r\u001b[Kepoch 2/2  step 1/4  loss 0.1250  12.5 steps/s  ETA 240 ms",
      "\n",
    ]);
  });

  test("elsewhere there is a line for each epoch, and one now and then", () => {
    const { progress, clock, written } = recorder(false);
    for (let step = 1; step <= 8; step++) {
      clock.time += step > 4 ? 20_000 : 10;
      const reading = { epoch: step > 4 ? 2 : 1, step: ((step - 1) % 4) + 1, loss: 1 };
      progress.step(reading);
      if (reading.step === 4) progress.epoch({ ...reading, metric: "accuracy 50 %" });
    }
    progress.close();
    expect(written.join("")).toMatchInlineSnapshot(`
      "epoch 1/2  ━━━━━━━━━━━━━━━━  step 4/4  loss 1.000  accuracy 50 %  100 steps/s  ETA 40 ms
      epoch 2/2  ━━━━━━━━────────  step 2/4  loss 1.000  0.15 steps/s  ETA 13.3 s
      epoch 2/2  ━━━━━━━━━━━━━━━━  step 4/4  loss 1.000  accuracy 50 %  0.10 steps/s
      "
    `);
  });

  test("steps of an earlier run do not count for the speed", () => {
    const { progress, clock, written } = recorder(false, { completed: 4 });
    clock.time = 4_000;
    progress.epoch({ epoch: 2, step: 4, loss: 1 });
    expect(written).toEqual(["epoch 2/2  ━━━━━━━━━━━━━━━━  step 4/4  loss 1.000  1.00 steps/s\n"]);
  });
});

const chart = (values: number[]): string => lossChart(values, { title: "loss", width: 36, height: 3 });

describe("loss chart", () => {
  const decay = Array.from({ length: 400 }, (_, step) => 2.3 * Math.exp(-step / 80) + 0.05);

  test("a falling loss", () => {
    expect(lossChart(decay, { title: "loss", width: 50, height: 7 })).toMatchInlineSnapshot(`
      "loss
        2.322 ┤⠱⡄
              │ ⠘⢆
              │  ⠈⠳⣄
        1.194 ┤    ⠈⠳⢄⡀
              │       ⠙⠲⢤⣀
              │          ⠈⠙⠒⠦⢤⣀⡀
      0.06589 ┤                ⠈⠉⠉⠓⠒⠒⠲⠤⠤⠤⠤⠤⠤⠤⣄⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀
              └─────────────────────────────────────────
               1                  200          400 steps
      last 0.06569, lowest 0.06569 at step 400"
    `);
  });

  test("values may stand for several steps each", () => {
    expect(lossChart(decay, { width: 50, height: 3, steps: 40_000 })).toMatchInlineSnapshot(`
      "  2.322 ┤⠙⠢⣄⡀
              │   ⠉⠙⠲⠤⢄⣀⡀
      0.06589 ┤         ⠈⠉⠉⠓⠒⠒⠒⠦⠤⠤⠤⠤⠤⠤⠤⣄⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀
              └─────────────────────────────────────────
               1                20,000      40,000 steps
      last 0.06569, lowest 0.06569 at step 40,000"
    `);
  });

  test("a resumed run's steps are counted from where it began", () => {
    const rows = lossChart(decay, { width: 50, height: 3, first: 12_000 }).split("\n");
    expect(rows.at(-2)!.trim()).toMatch(/^12,001 +12,200 +12,400 steps$/);
    expect(rows.at(-1)).toContain("lowest 0.06569 at step 12,400");
    expect(chart([1]).split("\n").at(-2)!.trim()).toBe("1");
  });

  test("the axis goes as far as what is drawn", () => {
    const spike = Array.from({ length: 4000 }, (_, k) => (k === 2000 ? 1000 : k === 3000 ? -1000 : 1));
    const labels = lossChart(spike, { width: 60, height: 5 })
      .match(/-?[\d.,]+(?= ┤)/g)!
      .map(Number);
    // The mean of some 30 values, of which one is 1000 or -1000.
    expect(labels[0]).toBeLessThan(50);
    expect(labels.at(-1)).toBeGreaterThan(-50);
    const coloured = lossChart(spike, { width: 60, height: 5, colour: true });
    expect(coloured).toContain("1,000 ┤");
    expect(coloured).toContain("-1,000 ┤");
  });

  test("with colour the values are faint behind their mean", () => {
    const noisy = decay.map((value, step) => value + (step % 2 === 0 ? 0.4 : -0.4));
    const chart = lossChart(noisy, { width: 40, height: 4, colour: true });
    expect(chart.split("\n")[1]).toMatchInlineSnapshot(`"        │[2m⠙[22m[36m⠙⠲⣄⣀[39m[2m⣄⣀[22m"`);
    expect(chart).toContain("\u001b[36m");
    expect(lossChart(noisy, { width: 40, height: 4 })).not.toContain("\u001b");
  });

  test("few values, and none", () => {
    expect(chart([])).toBe("loss\n(no values)");
    expect(chart([NaN, Infinity])).toBe("loss\n(none of 2 values is finite)");
    expect(chart([0.5])).toMatchInlineSnapshot(`
      "loss
             │
      0.5000 ┤⠄
             │
             └────────────────────────────
              1
      last 0.5000, lowest 0.5000 at step 1"
    `);
    expect(chart([2, 2, 2])).toMatchInlineSnapshot(`
      "loss
            │
      2.000 ┤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤
            │
            └─────────────────────────────
             1             2       3 steps
      last 2.000, lowest 2.000 at step 1"
    `);
    expect(chart([1, 0])).toMatchInlineSnapshot(`
      "loss
      1.000 ┤⠉⠑⠒⠒⠤⠤⢄⣀⣀⡀
            │         ⠈⠉⠉⠒⠒⠢⠤⠤⣀⣀⡀
          0 ┤                   ⠈⠉⠉⠑⠒⠒⠤⠤⢄⣀
            └─────────────────────────────
             1                     2 steps
      last 0, lowest 0 at step 2"
    `);
  });

  test("values that are not finite leave gaps and are counted", () => {
    expect(lossChart([4, 3, NaN, 2, 1, Infinity], { width: 40, height: 4 })).toMatchInlineSnapshot(`
      "4.000 ┤⠉⠒⠤⢄⣀
            │     ⠉⠒
            │                   ⠠⢄⡀
      1.000 ┤                     ⠈⠉⠒⠢⢄⡀
            └─────────────────────────────────
             1               3         6 steps
      last Infinity, lowest 1.000 at step 5
      not finite: 2 of 6, first at step 3"
    `);
  });

  test("below 20 columns there are no axes", () => {
    expect(lossChart(decay, { title: "training loss", width: 12, height: 3 })).toMatchInlineSnapshot(`
      "training lo…
      ⢳⡀
       ⠹⣄
        ⠈⠙⠲⠤⠤⣄⣀⣀⣀⣀
      last 0.06569
      lowest 0.06…"
    `);
  });

  test("a title cannot steer the terminal", () => {
    expect(lossChart([1], { title: "\u001b[2Jx\n" }).split("\n")[0]).toBe("\\u{1b}[2Jx\\n");
  });

  test("any values fit into any width", () => {
    const options = fc.record({
      width: fc.integer({ min: 1, max: 90 }),
      height: fc.integer({ min: 1, max: 9 }),
      colour: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(fc.double(), { maxLength: 300 }), options, (values, options) => {
        const lines = lossChart(values, { ...options, title: "the title" }).split("\n");
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(options.width);
      }),
    );
  });

  test("many orders of magnitude: a logarithmic scale", () => {
    const values = Array.from({ length: 41 }, (_, k) => 10 ** (4 - k / 5));
    expect(lossChart(values, { width: 40, height: 5 })).toMatchInlineSnapshot(`
      "  10,000 ┤⠉⠒⠢⠤⣀⡀
               │     ⠈⠉⠒⠢⠤⣀⡀
         1.000 ┤           ⠈⠉⠒⠒⠢⢄⣀
               │                  ⠉⠑⠒⠤⢄⣀
      1.000e-4 ┤                        ⠉⠑⠒⠤⢄⣀
               └──────────────────────────────
                1             21      41 steps
      last 1.000e-4
      lowest 1.000e-4 at step 41
      logarithmic scale"
    `);
  });
});
