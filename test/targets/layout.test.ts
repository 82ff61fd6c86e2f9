import { expect, it } from "vitest";
import { compile, defineModel, initial, sgd, sum } from "../../compiler/index.ts";
import { formatText } from "../../compiler/targets/layout.ts";
import bert from "../../models/bert.ts";
import charRnn from "../../models/char-rnn.ts";
import lenet5 from "../../models/lenet5.ts";

const nothing = defineModel({
  name: "nothing",
  build(model) {
    return { loss: sum(model.parameter("x", [1], initial.zeros)), optimizer: sgd({ learningRate: 1 }) };
  },
});

// char-rnn has loops of launches, and launches with more arguments than fit in a line.
it.each([bert, charRnn, lenet5, nothing])("$name is laid out as prettier would", async (model) => {
  const text = (await (await compile(model)).files()).get("trainer.ts") as string;
  expect(text).toBe(await formatText(text));
});

it("prints a program that launches nothing", async () => {
  const text = (await (await compile(nothing)).files()).get("trainer.ts");
  expect(text).toContain("\nfunction predict(_: Views): void {}\n");
});
