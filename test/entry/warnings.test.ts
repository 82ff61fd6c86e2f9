/** What is told of a model that compiles and is seldom meant, with its line; and what is meant, and not told. */
import { describe, expect, test } from "vitest";
import {
  add,
  argmax,
  cast,
  compile,
  defineModel,
  initial,
  linear,
  mean,
  mul,
  sgd,
  square,
  stopGradient,
  sum,
  zerosLike,
  type ModelBuilder,
  type ModelResult,
  type Tensor,
} from "../../compiler/index.ts";

const optimizer = sgd({ learningRate: 0.1 });
const modelOf = (build: (model: ModelBuilder) => ModelResult) => defineModel({ name: "warned", build });
const loss = (x: Tensor): Tensor => mean(square(x));
const weight = (model: ModelBuilder, name = "w"): Tensor => model.parameter(name, [3], initial.ones);
const inputOf = (model: ModelBuilder): Tensor => model.input("x", [3]);

/** Code, message and the text of the line. */
async function told(build: (model: ModelBuilder) => ModelResult): Promise<string[]> {
  const { report } = await compile(modelOf(build));
  return report.warnings.map(({ code, message, location }) => {
    const line = /^test\/entry\/warnings\.test\.ts:\d+ {3}(.*)$/.exec(location?.describe() ?? "");
    return `${code} ${message} | ${line?.[1]}`;
  });
}

describe("a warning names the line", () => {
  test("of an input that nothing reads, not even its values", async () => {
    const warnings = await told((m) => {
      const x = m.input("x", [3]);
      m.input("y", [3]);
      const z = m.input("z", [3]);
      return { loss: loss(add(add(mul(weight(m), x), zerosLike(z)), 0) as Tensor), optimizer };
    });
    expect(warnings).toEqual([
      'TPL060 nothing reads the input "y": no loss, output, metric or state depends on its values | m.input("y", [3]);',
      'TPL060 nothing reads the input "z": no loss, output, metric or state depends on its values | const z = m.input("z", [3]);',
    ]);
  });

  test("of a parameter that gets no gradient: left out, behind stopGradient, or only counted", async () => {
    const warnings = await told((m) => {
      const [a, b, c] = ["a", "b", "c"].map((name): Tensor => m.parameter(name, [3], initial.ones));
      const hidden: Tensor = linear(inputOf(m), 3, { name: "forgotten", bias: false });
      const place: Tensor = cast(argmax(c!), "f32");
      return {
        loss: add(loss(mul(a!, stopGradient(b!)) as Tensor), place) as Tensor,
        optimizer,
        outputs: { hidden },
      };
    });
    const by =
      'gets no gradient: no loss that trains it depends on it; if that is meant, name it in "frozen"';
    const line = 'const [a, b, c] = ["a", "b", "c"].map((name): Tensor => m.parameter(name, [3], initial.one';
    expect(warnings).toEqual([
      `TPL061 the parameter "b" ${by} | ${line}`,
      `TPL061 the parameter "c" ${by} | ${line}`,
      `TPL061 the parameter "forgotten.weight" ${by} | const hidden: Tensor = linear(inputOf(m), 3, { name: "forgotten", bias: false });`,
    ]);
  });

  test("of a loss that depends on no parameter", async () => {
    const warnings = await told((m) => {
      const output: Tensor = mul(weight(m), inputOf(m));
      const forgotten = loss(inputs(m));
      return { loss: forgotten, optimizer, outputs: { output } };
    });
    expect(warnings).toEqual([
      'TPL062 the loss "loss" has no gradient by any parameter that it trains ("w"): nothing is learned from it | const loss = (x: Tensor): Tensor => mean(square(x));',
    ]);
  });

  test("of a state that is never updated", async () => {
    const warnings = await told((m) => {
      const s: Tensor = m.state("s", [3], initial.zeros);
      return { loss: loss(add(weight(m), s) as Tensor), optimizer };
    });
    expect(warnings).toEqual([
      'TPL063 the state "s" is never updated: it keeps its initial value; call update(), or make it a constant | const s: Tensor = m.state("s", [3], initial.zeros);',
    ]);
  });

  test("and is an error where that is asked for", async () => {
    const model = modelOf((m) => {
      m.input("y", [3]);
      return { loss: loss(weight(m)), optimizer };
    });
    await expect(compile(model, { warningsAsErrors: true })).rejects.toThrow(
      /^TPL060 nothing reads the input "y".*\n  at test\/entry\/warnings\.test\.ts:\d+ {3}m\.input\("y", \[3\]\);$/,
    );
    await compile(model);
  });
});

const inputs = (model: ModelBuilder): Tensor => model.input("target", [3]);

test.each<[string, (model: ModelBuilder) => ModelResult]>([
  [
    "inputs of metrics, of outputs, of training and of evaluation alone",
    (m) => {
      const [a, b] = [m.input("a", [3]), m.input("b", [3])];
      const own: Tensor = m.training ? m.input("t", [3]) : m.input("e", [3]);
      const w = weight(m);
      const hidden: Tensor = mul(w, own);
      return { loss: loss(hidden), optimizer, metrics: { a: sum(a) }, outputs: { b: add(b, w) } };
    },
  ],
  [
    "an input that only moves a state, which only a report reads",
    (m) => {
      m.update(m.state("seen", [3], initial.zeros), m.input("x", [3]));
      return { loss: loss(weight(m)), optimizer };
    },
  ],
  [
    "parameters that are frozen, or not trainable, or that an objective leaves out",
    (m) => {
      const fixed: Tensor = m.parameter("fixed", [3], initial.ones, { trainable: false });
      const output: Tensor = add(add(fixed, weight(m, "frozen")), weight(m, "other"));
      return {
        objectives: { w: { loss: loss(weight(m)), optimizer, parameters: (name) => name === "w" } },
        frozen: ["frozen"],
        outputs: { output },
      };
    },
  ],
  [
    "adversaries: each trains its own",
    (m) => {
      const [g, d] = [weight(m, "g"), weight(m, "d")];
      const score: Tensor = mul(g, d);
      return {
        objectives: {
          g: { loss: loss(score), optimizer, parameters: (name) => name === "g" },
          d: { loss: mean(mul(stopGradient(g), d)) as Tensor, optimizer, parameters: (name) => name === "d" },
        },
      };
    },
  ],
  [
    "a parameter whose gradients happen to cancel",
    (m) => {
      const w = weight(m);
      const bias = weight(m, "bias");
      const score = (x: Tensor): Tensor => mean(add(mul(w, x), bias));
      return { loss: add(score(inputOf(m)), mul(score(inputs(m)), -1)) as Tensor, optimizer };
    },
  ],
])("nothing is told of %s", async (_, build) => {
  expect(await told(build)).toEqual([]);
});
