/**
 * Every public function checks what it is given, and says what is wrong in its own name: each is called with each of its
 * arguments, and of its options, replaced by what it does not take.
 */
import { describe, expect, test } from "vitest";
import * as api from "../../compiler/index.ts";
import { CompileError, defineModel, type ModelBuilder } from "../../compiler/index.ts";
import { isRecord } from "../../compiler/model/arguments/check.ts";
import { resolveOptions } from "../../compiler/model/define.ts";
import { isTensor } from "../../compiler/model/arguments/tensor.ts";
import { traceModel } from "../../compiler/model/trace-model.ts";
import { publicCalls, type Arguments, type Maker } from "../support/public-calls.ts";

type Callable = (...given: readonly unknown[]) => unknown;

/** Calls in a model of its own; what `build` does not refuse itself is TPL004. */
function inModel(run: (maker: Maker) => void): CompileError | undefined {
  const model = defineModel({
    name: "calls",
    build(builder): never {
      let inputs = 0;
      run({
        model: builder,
        tensor: (shape, dtype = "f32") => builder.input(`input${inputs++}`, shape, dtype),
      });
      throw new CompileError("TPL050", "nothing was refused", undefined);
    },
  });
  try {
    traceModel(model, resolveOptions(model), "f32");
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    return error.code === "TPL050" ? undefined : error;
  }
  return undefined;
}

function functionOf(name: string, model: ModelBuilder): Callable {
  const owners: Readonly<Record<string, object>> = { model, initial: api.initial, schedules: api.schedules };
  const [first, second] = name.split(".");
  const from = second === undefined ? api : owners[first!];
  return (from as Readonly<Record<string, Callable>>)[second ?? first!]!;
}

/** What is wrong with a call whose arguments were changed. */
const refusal = (
  name: string,
  call: Arguments,
  change: (given: unknown[]) => unknown[],
): CompileError | undefined =>
  inModel((maker) => void functionOf(name, maker.model)(...change([...call(maker)])));

const names = Object.keys(publicCalls);

test("each export has a call here, and only exports have", () => {
  const functionsOf = (from: object, prefix = ""): string[] =>
    Object.entries(from).flatMap(([name, value]) =>
      typeof value === "function" ? [`${prefix}${name}`] : [],
    );
  const exported = [
    ...functionsOf(api),
    ...functionsOf(api.initial, "initial."),
    ...functionsOf(api.schedules, "schedules."),
  ];
  // These three have tests of their own, in mistakes.test.ts.
  const others = ["CompileError", "compile", "defineModel"];
  expect(names.filter((name) => !name.startsWith("model.")).toSorted()).toEqual(
    exported.filter((name) => !others.includes(name)).toSorted(),
  );
});

const junk = { nonsense_key: 1 };

/** What the arguments of a right call are. */
function kindsOf(call: Arguments): readonly ("tensor" | "options" | "other")[] {
  let kinds: readonly ("tensor" | "options" | "other")[] = [];
  const isOptions = (value: unknown): boolean =>
    isRecord(value) && !["update", "trace", "kind", "l.weight"].some((key) => key in value);
  inModel((maker) => {
    kinds = call(maker).map((value) => (isTensor(value) ? "tensor" : isOptions(value) ? "options" : "other"));
  });
  return kinds;
}

const withOption = (position: number, option: object) => (given: unknown[]) =>
  given.with(position, { ...(given[position] as object), ...option });

/** The names of the options at a position, as the refusal of another one lists them. */
function optionsAt(name: string, call: Arguments, position: number): readonly string[] {
  const error = refusal(name, call, withOption(position, { qqqqqq: 1 }));
  const listed = /; there is (.+)$/.exec(error?.problem ?? "")?.[1]?.split(", ");
  expect(listed).toBeDefined();
  return listed!;
}

describe.each(names)("%s", (name) => {
  const call = publicCalls[name]!;
  const kinds = kindsOf(call);
  const options = kinds.flatMap((kind, position) => (kind === "options" ? [position] : []));
  const requireOwnName = (error: CompileError | undefined): void => {
    expect(error?.code).not.toBe("TPL004");
    const start = new RegExp(`^${name.replace(".", "\\.")}[: ]`);
    if (error !== undefined) expect(error.problem).toMatch(start);
  };

  test("takes what is right", () => expect(refusal(name, call, (given) => given)?.message).toBe(undefined));

  test("refuses options that it has not", () => {
    const changes = [
      ...options.map((position) => withOption(position, junk)),
      (given: unknown[]) => [...given, junk],
    ];
    for (const change of changes) {
      const error = refusal(name, call, change);
      requireOwnName(error);
      expect(error?.problem).toContain("nonsense_key");
    }
  });

  test("refuses values of other kinds in its options", () => {
    for (const position of options)
      for (const option of optionsAt(name, call, position))
        for (const value of [null, NaN, [null], "", -1.5]) {
          const isNumber = /^(margin|alpha|min|max)$/.test(option);
          if (isNumber && value === -1.5) continue;
          const error = refusal(name, call, withOption(position, { [option]: value }));
          requireOwnName(error);
          expect(`${option} = ${String(value)}: ${error?.problem}`).toMatch(
            new RegExp(`: .*\\b${option}\\b`),
          );
        }
  });

  test("refuses arguments of other kinds, and too few", () => {
    for (const position of kinds.keys()) {
      for (const value of [null, new Map(), Promise.resolve(1)]) {
        const error = refusal(name, call, (given) => given.with(position, value));
        requireOwnName(error);
        expect(error).toBeDefined();
      }
      for (const value of ["0.1", NaN, {}, [null], true, 1.5])
        requireOwnName(refusal(name, call, (given) => given.with(position, value)));
      requireOwnName(refusal(name, call, (given) => given.slice(0, position)));
    }
  });

  test("names itself where shapes and types do not fit", () => {
    const others = [
      [[], "f32"],
      [[7, 11, 13, 17, 3, 5], "f32"],
      [[13], "i32"],
      [[2, 3], "bool"],
    ] as const;
    for (const [position, kind] of kinds.entries())
      for (const [shape, dtype] of kind === "tensor" ? others : [])
        requireOwnName(
          inModel((maker) => {
            const given = call(maker).with(position, maker.tensor(shape, dtype));
            functionOf(name, maker.model)(...given);
          }),
        );
  });
});

test("names that other frameworks use", () => {
  const hint = (run: () => unknown): string => {
    try {
      run();
    } catch (error) {
      return (error as CompileError).problem;
    }
    return "nothing";
  };
  const given = (...options: readonly unknown[]): never => options[0] as never;
  expect(hint(() => api.adam(given({ lr: 0.1 })))).toBe(
    "adam: there is no option lr; did you mean learningRate?",
  );
  expect(hint(() => api.adamw(given({ weight_decay: 0.1 })))).toContain("did you mean weightDecay?");
  expect(hint(() => api.adam(given({ learnigRate: 0.1 })))).toContain("did you mean learningRate?");
  expect(hint(() => api.adam(given({ beta1: 0.1 })))).toContain("did you mean betas?");
  expect(hint(() => api.sgd(given({ learningRate: 0.1, dampening: 0.1 })))).toContain(
    "momentum is without it",
  );
  expect(hint(() => api.schedules.cosine(given({ T_max: 10 })))).toContain("did you mean steps?");
  expect(hint(() => api.schedules.oneCycle(given({ max_lr: 10 })))).toContain("did you mean maximum?");
  const inLayer = (run: (maker: Maker) => void): string => inModel(run)?.problem ?? "nothing";
  expect(
    inLayer(({ tensor }) => api.conv2d(tensor([2, 3, 8, 8]), given({ name: "c", out: 4, kernel_size: 3 }))),
  ).toContain("did you mean kernel?");
  expect(
    inLayer(({ tensor }) => api.conv2d(tensor([2, 3, 8, 8]), given({ name: "c", in_channels: 3 }))),
  ).toContain("follow from its shape");
  expect(inLayer(({ tensor }) => api.maxPool2d(tensor([2, 3, 8, 8]), 2, given({ ceilMode: true })))).toBe(
    "maxPool2d: there is no option ceilMode: windows that do not fit are left out, as with floor; pad() the input first",
  );
  expect(inLayer(({ tensor }) => api.sum(tensor([2]), 0, given({ keepdim: true })))).toContain(
    "did you mean keepDims?",
  );
  expect(
    inLayer(({ tensor }) => api.multiHeadAttention(tensor([2, 3, 4]), given({ name: "a", num_heads: 2 }))),
  ).toContain("did you mean heads?");
  expect(
    inLayer(({ tensor }) => api.linear(tensor([2, 3]), 4, given({ name: "a", use_bias: false }))),
  ).toContain("did you mean bias?");
  expect(
    inLayer(({ tensor }) =>
      api.linear(tensor([2, 3]), 4, given({ name: "a", lora: { rank: 1, loraAlpha: 2 } })),
    ),
  ).toBe("linear: lora has no loraAlpha; did you mean alpha?");
});
