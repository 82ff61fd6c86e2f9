/** Whatever a model calls things, no output steers a terminal, turns the direction of writing, or hides text. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { checkCommand } from "../../compiler/cli/check.ts";
import { compileCommand } from "../../compiler/cli/compile.ts";
import { createConsole } from "../../compiler/cli/console.ts";
import { inspectFormats } from "../../compiler/cli/formats.ts";
import { inspectCommand } from "../../compiler/cli/inspect.ts";
import { train } from "../../compiler/cli/train.ts";
import {
  CompileError,
  defineModel,
  initial,
  linear,
  log,
  matmul,
  mean,
  mul,
  sgd,
  square,
  sub,
  sum,
  type Model,
} from "../../compiler/index.ts";
import { stages } from "../../compiler/report/stages.ts";
import { safeJson, safeLines, safeText } from "../../compiler/text/safe.ts";

const folder = mkdtempSync(join(tmpdir(), "tapeless-text-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A title, a colour, C1, right to left, isolates, zero width, tags, line breaks of all kinds. */
const evil =
  "\u001b]0;owned\u0007\u001b[31m\u009b31m\u202e\u2066\u200b\u200d\ufeff\u{e0041}\u007f\u2028\u2029\u0085\r\n\tend";

/** Everything has such a name. `diverges`: the loss becomes NaN. */
const model = (several: boolean, diverges = false): Model =>
  defineModel({
    name: "hostile",
    options: { [`o${evil}`]: 1 },
    build(builder) {
      const x = builder.input(`x${evil}`, [2, 3]);
      const layer = linear(x, 2, { name: `layer${evil}` });
      const weight = builder.parameter(`w${evil}`, [2], initial.ones);
      const shown = mul(layer, weight);
      const optimizer = sgd({ learningRate: 0.1, momentum: 0.9 });
      const loss = mean(square(sub(shown, 1)));
      const named = <Value>(value: Value) => ({ [`n${evil}`]: value });
      const broken = diverges ? mean(log(sub(weight, 2))) : loss;
      return {
        ...(several
          ? {
              objectives: {
                [`a${evil}`]: { loss: broken, optimizer, parameters: (name: string) => name.startsWith("w") },
                b: { loss: sum(loss), optimizer, parameters: (name: string) => name.startsWith("layer") },
              },
            }
          : { loss: broken, optimizer }),
        outputs: named(shown),
        metrics: named(sum(x)),
      };
    },
    training: {
      epochs: 2,
      data: () => ({
        train: { size: 4, inputs: { [`x${evil}`]: new Float32Array(12).fill(0.5) } },
        test: { size: 2, inputs: { [`x${evil}`]: new Float32Array(6).fill(0.25) } },
        description: evil,
      }),
      report: () => `a report of ${evil}`,
    },
  });

/** Of the text, but for line breaks. */
const unsafe = (text: string): string[] =>
  [...text].filter((character) => character !== "\n" && /[\p{C}\p{Zl}\p{Zp}]/u.test(character));

/** The name was printed at all: it is not that the output is empty. */
const expectSafe = (text: string): void => {
  expect(unsafe(text)).toEqual([]);
  expect(text).toMatch(/owned/);
};

function collect(json: boolean, isTTY: boolean) {
  const parts: string[] = [];
  const output = { write: (text: string) => void parts.push(text), isTTY, columns: 120 };
  const console = createConsole(output, {}, json, output);
  // What a terminal is sent beside text: the styles, and how the live line is rewritten.
  // eslint-disable-next-line no-control-regex
  const text = () => parts.join("").replaceAll(/\u001b\[(?:1|2|22|3[1-9]|K)m?|\r/g, "");
  return { console, text };
}

describe.each([false, true])("several objectives: %s", (several) => {
  const hostile = model(several);

  test.each(["ts", "wasm"] as const)("inspect: all stages and formats, target %s", async (target) => {
    for (const format of inspectFormats)
      for (const stage of format === "html" ? [undefined] : [undefined, ...stages.map(([name]) => name)])
        for (const program of stage === "joint" ? ["step", "evaluate", "predict"] : ["step"]) {
          const text = await inspectCommand(hostile, { stage, format, target, program });
          expect([stage, format, program, unsafe(text)]).toEqual([stage, format, program, []]);
        }
    expectSafe(await inspectCommand(hostile, { stage: "joint", target }));
  });

  test("compile: what is printed and the files", async () => {
    for (const [json, isTTY, target] of [
      [false, false, "ts"],
      [false, true, "ts"],
      [true, false, "wasm"],
    ] as const) {
      const { console, text } = collect(json, isTTY);
      const out = join(folder, `${target}-${several}`);
      await compileCommand(hostile, { out, target }, console);
      expectSafe(text());
      for (const name of readdirSync(out).filter((file) => !file.endsWith(".wasm")))
        expect([name, unsafe(readFileSync(join(out, name), "utf8"))]).toEqual([name, []]);
    }
  });

  test("check and train, for people and as JSON", async () => {
    for (const [json, isTTY] of [
      [false, false],
      [false, true],
      [true, false],
    ] as const) {
      const checked = collect(json, isTTY);
      await checkCommand(hostile, { samples: 2, target: "ts" }, checked.console);
      expectSafe(checked.text());
      for (const [findNan, trained] of [
        [false, hostile],
        [true, model(several, true)],
      ] as const) {
        const { console, text } = collect(json, isTTY);
        await train(trained, { checkpoint: join(folder, `${several}.safetensors`), findNan }, console);
        if (json && findNan) expect(unsafe(text())).toEqual([]);
        else expectSafe(text());
      }
    }
  });
});

test("errors of the compiler", async () => {
  const wrong = defineModel({
    name: "wrong",
    build(builder): never {
      throw matmul(builder.input(evil, [2, 3]), builder.input(`y${evil}`, [2, 3]) as never) as never;
    },
  });
  const error = await inspectCommand(wrong).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CompileError);
  expectSafe((error as CompileError).message);
});

test("safe text is safe already, and JSON means what it meant", () => {
  const unit = fc.constantFrom(...evil, "a", "\\", '"', "é", "🙂", "\ud800");
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      for (const safe of [safeText, safeLines]) expect(safe(safe(text))).toBe(safe(text));
      expect(unsafe(safeJson(text))).toEqual([]);
      expect(JSON.parse(safeJson({ [text]: [text] }, 1))).toEqual({ [text]: [text] });
    }),
  );
});
