import { expect, it } from "vitest";
import { compile } from "../../compiler/index.ts";
import { formatKernel, formatStatement } from "../../compiler/targets/layout.ts";
import { typescriptParts } from "../../compiler/targets/typescript/module.ts";
import bert from "../../models/bert.ts";
import lenet5 from "../../models/lenet5.ts";

it.each([bert, lenet5])("kernels of $name are laid out as prettier would", async (model) => {
  const { kernels } = typescriptParts((await compile(model)).trainer);
  for (const { text } of kernels) expect(await formatKernel(text)).toBe(await formatStatement(text));
});
