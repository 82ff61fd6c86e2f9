import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import { format } from "prettier/standalone";
import { describe, expect, it } from "vitest";
import { compile, defineModel, initial, sgd, sum, type Model } from "../../../compiler/index.ts";
import { lineWidth } from "../../../compiler/targets/typescript/expression.ts";
import { typescriptParts } from "../../../compiler/targets/typescript/module.ts";
import charRnn from "../../../models/char-rnn.ts";

const programsOf = async (model: Model) => typescriptParts((await compile(model)).trainer).programs;
const nothing = defineModel({
  name: "nothing",
  build(model) {
    return { loss: sum(model.parameter("x", [1], initial.zeros)), optimizer: sgd({ learningRate: 1 }) };
  },
});

describe("programs are laid out as prettier would", () => {
  // char-rnn has loops of launches, and launches with more arguments than fit in a line.
  it.each([charRnn, nothing])("$name", async (model) => {
    for (const text of await programsOf(model))
      expect(text).toBe(
        await format(text, { parser: "babel-ts", plugins: [babel, estree], printWidth: lineWidth }),
      );
  });

  it("also one that launches nothing", async () => {
    expect((await programsOf(nothing)).at(-1)).toBe("function predict(_: Views): void {}\n");
  });
});
