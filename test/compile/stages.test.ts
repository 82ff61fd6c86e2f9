/** Stages are timed, verified and printed. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { compile } from "../../compiler/compile.ts";
import linearRegression from "../../models/linear-regression.ts";
import { interpreterTarget } from "../targets/interpreter-target.ts";

afterEach(() => vi.restoreAllMocks());

/** What is printed while a model is compiled. */
async function printed(stage: string, target: "ts" | "wasm" = "ts"): Promise<string> {
  vi.stubEnv("TAPELESS_PRINT_AFTER", stage);
  const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  try {
    await compile(linearRegression, { target });
    return write.mock.calls.map(([text]) => String(text)).join("");
  } finally {
    vi.unstubAllEnvs();
  }
}

describe("TAPELESS_PRINT_AFTER", () => {
  test.each([
    ["trace", "%2    f32[5]                 parameter bhat"],
    ["joint", "  -- backward"],
    ["kernels", "step: 4 kernels"],
    ["loops", "# launch 3: mul f32[100], x f32[100, 5], bhat f32[5]"],
    ["memory", "<- peak"],
    ["schedule", "let x.i4 = x[5*r + 4]"],
  ])("prints %s", async (stage, text) => {
    const all = await printed(stage);
    expect(all).toMatch(new RegExp(`^-- ${stage}\n`));
    expect(all).toContain(text);
    expect(all).not.toContain("undefined");
  });

  test("says what changed nothing, of this target", async () => {
    expect(await printed("prepared")).toBe("-- prepared (unchanged)\n");
  });

  test("refuses what is no stage", async () => {
    await expect(printed("lowering")).rejects.toThrow(
      "TAPELESS_PRINT_AFTER=lowering: the stages are trace, joint, prepared, kernels, loops, memory, schedule",
    );
  });
});

test("each stage has a time", async () => {
  const { times, files } = await compile(linearRegression);
  await files();
  expect([...times.keys()]).toEqual([
    "trace",
    "joint",
    "prepared",
    "kernels",
    "loops",
    "memory",
    "schedule",
    "files",
  ]);
  expect([...times.values()].every((milliseconds) => milliseconds >= 0)).toBe(true);
});

test("a schedule that leaves its buffers does not get through", async () => {
  const astray = {
    ...interpreterTarget,
    processor: () => ({
      ...interpreterTarget.processor("fast"),
      schedule: (kernel: Parameters<typeof interpreterTarget.printKernel>[0]) => ({
        ...kernel,
        body: kernel.body.map((statement) =>
          statement.kind === "for" && typeof statement.end === "number"
            ? { ...statement, end: statement.end + 1 }
            : statement,
        ),
      }),
    }),
  };
  await expect(compile(linearRegression, { target: astray })).rejects.toThrow(
    "index 5*i + r is in [0, 504], outside [0, 500)",
  );
});
