import { expect, test } from "vitest";
import { compile, defineModel, initial, sgd, square, sum } from "../../compiler/index.ts";
import { attack, hostileNames, problemsOf } from "../support/hostile-names.ts";

test.each(hostileNames.map((name, k) => [JSON.stringify(name).slice(0, 60), k % 2 === 0, name] as const))(
  "%s, several objectives: %s",
  async (_, several, name) => {
    expect(await problemsOf(name, several)).toEqual([]);
  },
);

test("options and models with hostile names", async () => {
  const options = Object.fromEntries(
    hostileNames.filter((name) => name !== "__proto__").map((name) => [name, 1]),
  );
  const model = defineModel({
    name: "options",
    options,
    build(builder, given) {
      const weight = builder.parameter("w", [2], initial.constant(Object.values(given).length));
      return { loss: sum(square(weight)), optimizer: sgd({ learningRate: 0.1 }) };
    },
  });
  const trainer = await (await compile(model, { options: { [`*/ ${attack} /*`]: "2" } })).createTrainer();
  expect(trainer.step({})).toBe(2 * Object.keys(options).length ** 2);
  for (const name of ["../x", "a/b", "", ".hidden", `"`, "a".repeat(101), "é", ...hostileNames.slice(4, 20)])
    expect(() => defineModel({ name, build: model.build })).toThrow(/TPL002 .*name/);
});
