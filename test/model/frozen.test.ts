import { describe, expect, test } from "vitest";
import { compileCommand } from "../../compiler/cli/compile.ts";
import { createConsole } from "../../compiler/cli/console.ts";
import {
  adam,
  compile,
  conv2d,
  crossEntropy,
  defineModel,
  flatten,
  linear,
  relu,
  type Compiled,
} from "../../compiler/index.ts";
import { nodesOf } from "../../compiler/print/graph-text.ts";
import { fits } from "../../compiler/model/trace-model.ts";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ops } from "../../compiler/ops/registry.ts";

const [batch, side] = [8, 12] as const;

const network = (frozen: readonly string[]) =>
  defineModel({
    name: "network",
    build(model) {
      const x = model.input("x", [batch, 3, side, side]);
      const label = model.input("label", [batch], "i32", { below: 4 });
      const h1 = relu(conv2d(x, { name: "conv1", out: 6, kernel: 3, padding: 1 }));
      const h2 = relu(conv2d(h1, { name: "conv2", out: 6, kernel: 3, padding: 1 }));
      const logits = linear(flatten(h2), 4, { name: "head" });
      return {
        loss: crossEntropy(logits, label),
        optimizer: adam({ learningRate: 0.01 }),
        outputs: { logits },
        frozen,
      };
    },
  });

const stepOf = ({ entries }: Compiled) => entries.objectives.get("loss")!.step;
const convolutionsOf = (compiled: Compiled): number =>
  nodesOf(stepOf(compiled)).filter(({ op }) => op === ops.convolution).length;
const states = ({ trainer }: Compiled): string[] => trainer.states.map(({ buffer }) => buffer.name);
const stepReport = ({ report }: Compiled) => report.programs.find(({ name }) => name === "step")!;

const inputs = {
  x: Float32Array.from({ length: batch * 3 * side * side }, (_, k) => Math.sin(k * 1.7)),
  label: Int32Array.from({ length: batch }, (_, k) => k % 4),
};

describe("a frozen first block", async () => {
  const all = await compile(network([]));
  const head = await compile(network(["conv1.*"]));

  test("has no backward convolution, and none for its sake", () => {
    // Forward two; backward by both weights and by the second one's input.
    expect(convolutionsOf(all)).toBe(5);
    expect(convolutionsOf(head)).toBe(3);
    const backward = nodesOf(stepOf(head)).filter((node) => stepOf(head).phaseOf(node) === "backward");
    // relu's derivative of the first block would be the only other thing to read its size before the second convolution.
    expect(backward.filter(({ type }) => type.dtype === "bool")).toHaveLength(1);
    expect(stepReport(head).flops).toBeLessThan(0.7 * stepReport(all).flops);
  });

  test("has no optimizer state and no gradient", () => {
    const own = states(all).filter((name) => name.startsWith("conv1."));
    expect(own).toHaveLength(4);
    expect(states(head)).toEqual(states(all).filter((name) => !own.includes(name)));
    const numbers = 6 * 3 * 9 + 6;
    expect(all.report.stateBytes - head.report.stateBytes).toBe(2 * 4 * numbers);
    expect(head.report.parameters - head.report.trainedParameters).toBe(numbers);
  });

  test("keeps no activation for itself", () => {
    const { program } = head.trainer.objectives.get("loss")!.step;
    const { ranges } = head.trainer.plan.programs[0]!;
    const lastRead = (compiled: Compiled): number => {
      const step = compiled.trainer.objectives.get("loss")!.step.program;
      const x = step.buffers.find(({ name }) => name === "x")!;
      return compiled.trainer.plan.programs[0]!.ranges.get(x.id)!.last;
    };
    // The input is read by the first convolution alone, which runs before anything of the backward pass.
    const ofBlock = program.buffers.filter(
      ({ role, length }) => role === "temporary" && length === batch * 6 * side * side,
    );
    expect(lastRead(head)).toBeLessThan(Math.max(...ofBlock.map(({ id }) => ranges.get(id)!.first)));
    expect(lastRead(head)).toBeLessThan(lastRead(all));
    // The cotangent of the first block's output is not computed.
    expect(stepReport(all).bytesBeforeReuse - stepReport(head).bytesBeforeReuse).toBeGreaterThanOrEqual(
      4 * batch * 6 * side * side,
    );
  });

  test("stays as it is while the rest trains as before", async () => {
    const [whole, part] = [await all.createTrainer({ seed: 3 }), await head.createTrainer({ seed: 3 })];
    const [before, gradients] = [part.parameters["conv1.weight"]!.slice(), whole.gradients(inputs)];
    const kept = part.gradients(inputs);
    expect(Object.keys(kept)).toEqual(["conv2.weight", "conv2.bias", "head.weight", "head.bias"]);
    for (const [name, gradient] of Object.entries(kept)) expect(gradient).toEqual(gradients[name]);
    const [first, ...rest] = Array.from({ length: 20 }, () => part.step(inputs));
    expect(rest.at(-1)).toBeLessThan(0.7 * first!);
    expect(part.parameters["conv1.weight"]).toEqual(before);
  });
});

test("a pattern that fits nothing is a mistake", async () => {
  await expect(compile(network(["conv3.*"]))).rejects.toThrow(
    'TPL003 frozen: no parameter is called "conv3.*"; there are conv1.weight, conv1.bias, conv2.weight',
  );
  // A dot is a dot, and the whole name counts.
  await expect(compile(network(["conv1xweight"]))).rejects.toThrow("no parameter is called");
  await expect(compile(network(["conv1"]))).rejects.toThrow("no parameter is called");
  await expect(compile(network(["*"]))).rejects.toThrow("has no parameters to train");
  const { report } = await compile(network(["*.weight", "conv2.bias"]));
  expect(report.trainedParameters).toBe(6 + 4);
});

test("compile says what freezing saves", async () => {
  const out = await mkdtemp(join(tmpdir(), "tapeless-frozen-"));
  const printed = async (json: boolean, frozen: readonly string[]): Promise<string> => {
    const texts: string[] = [];
    const output = { write: (text: string) => texts.push(text) };
    expect(await compileCommand(network(frozen), { out }, createConsole(output, {}, json))).toBe(0);
    return texts.join("");
  };
  const [all, head] = [await compile(network([])), await compile(network(["conv1.*"]))];
  const { saved } = JSON.parse(await printed(true, ["conv1.*"])) as {
    readonly saved: Record<string, number>;
  };
  expect(saved).toEqual({
    flops: stepReport(all).flops - stepReport(head).flops,
    stateBytes: 8 * 168,
    activationBytes: stepReport(all).peakBytes - stepReport(head).peakBytes - 8 * 168,
  });
  expect(saved["activationBytes"]).toBeGreaterThan(0);
  expect(await printed(false, ["conv1.*"])).toMatch(
    /^frozen +168 of them, which saves [\d,]+ FLOPs a step, 1,344 bytes \(1\.31 KiB\) of optimizer state and [\d,]+ bytes \([\d.]+ KiB\) of activations and gradients$/m,
  );
  const plain = await printed(true, []);
  expect(JSON.parse(plain)).not.toHaveProperty("saved");
  await rm(out, { recursive: true });
});

test("a pattern fits as a regular expression would have it, and takes no time to say so", () => {
  const letters = ["a", "b", "."];
  const texts = (alphabet: readonly string[], most: number): string[] =>
    most === 0
      ? [""]
      : ["", ...texts(alphabet, most - 1).flatMap((text) => alphabet.map((letter) => text + letter))];
  const names = [...new Set(texts(letters, 4))];
  for (const pattern of new Set(texts(["a", ".", "*"], 4))) {
    const expected = new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", ".*")}$`);
    expect(names.filter((name) => fits(name, pattern))).toEqual(names.filter((name) => expected.test(name)));
  }
  const start = performance.now();
  expect(fits("a".repeat(200), `${"*a".repeat(90)}b`)).toBe(false);
  expect(performance.now() - start).toBeLessThan(1000);
});
