/** Models with a wrong gradient of their own fail each matcher, and the failure names the function and its line. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
// oxlint-disable-next-line import/no-unassigned-import -- extends expect
import "../../compiler/testing/vitest.ts";
import {
  add,
  customGradient,
  defineModel,
  exp,
  initial,
  linear,
  log,
  matmul,
  mean,
  mul,
  sgd,
  sigmoid,
  sub,
  sum,
  square,
  stopGradient,
  tanh,
  type Model,
  type Tensor,
} from "../../compiler/index.ts";
import {
  assertAgreement,
  assertGradients,
  assertGraph,
  assertNumericGradients,
  assertPlan,
  matchers,
} from "../../compiler/testing/index.ts";

const folder = mkdtempSync(join(tmpdir(), "tapeless-testing-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A network whose activation comes with a gradient of its own. */
const network = (backward: (x: Tensor, cotangent: Tensor) => Tensor): Model => {
  const softly = customGradient(
    function softly(x: Tensor) {
      return log(add(exp(x), 1)) as Tensor;
    },
    ([x], _, cotangent) => [backward(x, cotangent)],
  );
  return defineModel({
    name: "network",
    options: { rows: 6 },
    build(model, { rows }) {
      const x = model.input("x", [rows, 4]);
      const hidden = softly(linear(x, 5, { name: "hidden" }));
      return {
        loss: mean(square(linear(hidden, 1, { name: "out" }))),
        optimizer: sgd({ learningRate: 0.1 }),
      };
    },
  });
};

const right = network((x, cotangent) => mul(cotangent, sigmoid(x)));
/** Costs more, too. */
const wrong = network((x, cotangent) => mul(mul(cotangent, tanh(x)), 1.5));
/** Right in numbers that round after 53 bits, noise where each operation rounds to 24. */
const rough = network((x, cotangent) => sub(add(mul(cotangent, sigmoid(x)), 1e6), 1e6));

const failureOf = async (run: () => Promise<unknown>): Promise<string> => {
  try {
    await run();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("it passed");
};

const suspect =
  /suspect: customGradient softly, f(64|32)\[6, 5\] → f(64|32)\[6, 5\]: wrong for operand 0 by \d/;
const line = /at .*matchers\.test\.ts:\d+ {3}const hidden = softly\(linear/;

describe("numeric gradients", () => {
  test("of a right model", async () => {
    await expect(right).toHaveNumericGradients();
    await expect(right).toHaveNumericGradients({
      parameters: "hidden.*",
      samples: 3,
      seed: 5,
      tolerance: 1e-6,
      target: "all",
      options: { rows: 3 },
      inputs: { x: Float32Array.from({ length: 12 }, (_, k) => Math.sin(k)) },
    });
    await assertNumericGradients(right, { full: true });
  });

  test("of a wrong one: parameter, element, both numbers, function and line", async () => {
    for (const message of [
      await failureOf(() => expect(wrong).toHaveNumericGradients()),
      await failureOf(() => assertNumericGradients(wrong)),
    ]) {
      expect(message).toMatch(
        /TPL050 network: the gradient of "hidden\.weight" on target ts differs, most at \[\d, \d\]: numeric \S+, emitted \S+/,
      );
      expect(message).toMatch(suspect);
      expect(message).toMatch(line);
      expect(message).not.toContain('"out.weight"');
    }
    await expect(assertNumericGradients(wrong)).rejects.toMatchObject({
      name: "AssertionError",
      code: "ERR_ASSERTION",
    });
    await expect(wrong).not.toHaveNumericGradients();
    // What does not depend on the function is right.
    await expect(wrong).toHaveNumericGradients({ parameters: ["out.weight", "out.bias"] });
  });

  test("stopGradient is named", async () => {
    const stopped = defineModel({
      name: "stopped",
      build(model) {
        const weight = model.parameter("weight", [3, 3], initial.ones);
        return {
          loss: sum(matmul(weight, stopGradient(weight))),
          optimizer: sgd({ learningRate: 0.1 }),
        };
      },
    });
    const message = await failureOf(() => expect(stopped).toHaveNumericGradients());
    expect(message).toMatch(
      /or in stopGradient, .*matchers\.test\.ts:\d+ {3}loss: sum\(matmul\(weight, stopG/,
    );
  });

  test("of parameters that are not there", async () => {
    await expect(assertNumericGradients(right, { parameters: "hiden.*" })).rejects.toThrow(
      "TPL040 network trains no parameter called hiden.*",
    );
    await expect(assertNumericGradients({} as Model)).rejects.toThrow("what defineModel returns");
  });
});

describe("gradients in a file", () => {
  const file = join(folder, "network.safetensors");

  test("are written, compared, and differ where the function is wrong", async () => {
    await assertGradients(right, file, { update: true });
    await expect(right).toMatchGradients(file);
    for (const message of [
      await failureOf(() => expect(wrong).toMatchGradients(file)),
      await failureOf(() => assertGradients(wrong, file)),
    ]) {
      expect(message).toMatch(
        /TPL050 network: the gradient of "hidden\.weight", compared with .*network\.safetensors, differs, most at \[\d, \d\]: stored \S+, now \S+/,
      );
      expect(message).toMatch(suspect);
      expect(message).toMatch(line);
    }
  });

  test("differ where nothing is wrong but another seed", async () => {
    const message = await failureOf(() => expect(right).toMatchGradients(file, { seed: 2 }));
    expect(message).toContain(
      "every operation is right by itself: the model, its initial values or its data",
    );
  });

  test("lack a parameter, or have another shape", async () => {
    const other = join(folder, "other.safetensors");
    await assertGradients(right, other, { update: true, parameters: "out.*" });
    expect(await failureOf(() => assertGradients(right, other))).toMatch(/"hidden\.weight", .* is not there/);
    await assertGradients(right, other, { parameters: "out.*" });
  });

  test("follow what vitest, or Jest, says of -u, beside the test", async () => {
    const run = (snapshotState: object) =>
      matchers.toMatchGradients.call(
        { testPath: join(folder, "some.test.ts"), snapshotState },
        right,
        "golden/some.safetensors",
      );
    expect(await run({ snapshotUpdateState: "none" })).toMatchObject({ pass: false });
    expect(await run({ _updateSnapshot: "new" })).toMatchObject({ pass: true });
    writeFileSync(join(folder, "golden", "some.safetensors"), readFileSync(file).subarray(0, 100));
    await expect(run({ snapshotUpdateState: "none" })).rejects.toThrow("TPL220 not a valid safetensors file");
    expect((await run({ snapshotUpdateState: "all" })).message()).toContain("was written");
    expect(await run({ snapshotUpdateState: "none" })).toMatchObject({ pass: true });
  });

  test("must be there in CI", async () => {
    const before = process.env["CI"];
    process.env["CI"] = "true";
    try {
      const missing = join(folder, "missing.safetensors");
      expect(await failureOf(() => assertGradients(right, missing))).toContain("run the test with -u");
    } finally {
      if (before === undefined) delete process.env["CI"];
      else process.env["CI"] = before;
    }
  });
});

describe("stages in a file", () => {
  test("the graph: new operations have the line of the model, the function is named", async () => {
    const file = join(folder, "network.graph.txt");
    await assertGraph(right, { file, update: true });
    expect(readFileSync(file, "utf8")).toContain("contraction");
    await expect(right).toMatchGraph({ file });
    for (const message of [
      await failureOf(() => expect(wrong).toMatchGraph({ file })),
      await failureOf(() => assertGraph(wrong, { file })),
    ]) {
      expect(message).toContain("network: what was compiled is not what is in ");
      expect(message).toMatch(/\+ %\d+ +f32\[6, 5\] +tanh\(%\d+\)\n +at .*matchers\.test\.ts:\d+ /);
      expect(message).toMatch(suspect);
      expect(message).toMatch(line);
      expect(message).toContain("run the test with -u");
    }
    await assertGraph(wrong, { file, update: true });
    await expect(wrong).toMatchGraph({ file });
  });

  test("the plan: kernels with their operations, FLOPs, bytes", async () => {
    const file = join(folder, "network.plan.txt");
    await assertPlan(right, { file, update: true });
    const text = readFileSync(file, "utf8");
    expect(text).toMatch(
      /^network on ts: 31 parameters, \d+ kernels, arena [\d,]+ bytes\nstep: [\d,]+ FLOPs, \d+ launch/,
    );
    await expect(right).toMatchPlan({ file });
    for (const message of [
      await failureOf(() => expect(wrong).toMatchPlan({ file })),
      await failureOf(() => assertPlan(wrong, { file })),
    ]) {
      expect(message).toMatch(/- step: [\d,]+ FLOPs/);
      expect(message).toMatch(/\+ step: [\d,]+ FLOPs/);
      expect(message).toMatch(/\+ \w+: \d+ launch\w*, [\d,]+ FLOPs\n +at mul, matchers\.test\.ts:\d+/);
      expect(message).toMatch(suspect);
      expect(message).toMatch(line);
    }
  });

  test("more memory fails the plan", async () => {
    const file = join(folder, "memory.plan.txt");
    await assertPlan(right, { file, update: true });
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(/peak ([\d,]+) bytes/, "peak 1 byte"));
    expect(await failureOf(() => assertPlan(right, { file }))).toContain("peak 1 byte");
  });
});

describe("agreement of targets", () => {
  test("of a right model, and of one that is wrong everywhere alike", async () => {
    await expect(right).toAgreeOnTargets();
    await expect(wrong).toAgreeOnTargets();
  });

  test("a gradient that depends on how numbers are rounded is named", async () => {
    for (const message of [
      await failureOf(() => expect(rough).toAgreeOnTargets()),
      await failureOf(() => assertAgreement(rough)),
    ]) {
      expect(message).toMatch(
        /TPL050 network: the gradient of "hidden\.weight" differs, most at \[\d, \d\]: \S+ on ts \(strict\), \S+ on (ts|wasm)/,
      );
      expect(message).toMatch(suspect);
      expect(message).toMatch(line);
    }
    await expect(rough).toAgreeOnTargets({ parameters: "out.*" });
  });
});
