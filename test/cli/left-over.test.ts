/** What `train` says of examples that fill no batch. */
import { expect, test } from "vitest";
import { leftOver } from "../../compiler/cli/training-text.ts";

const split = (size: number) => ({ size, inputs: {} });

test.each<[string, number, number | undefined, boolean, readonly string[]]>([
  ["all batches are full", 1000, 400, false, []],
  ["no test data", 1000, undefined, false, []],
  [
    "both have a remainder",
    9037,
    1037,
    false,
    [
      "each pass trains with 9,000 of 9,037 examples, in batches of 200: others each time",
      "the test loss is that of 1,000 of 1,037 test examples, in batches of 200",
    ],
  ],
  [
    "in order",
    9037,
    1000,
    true,
    ["each pass trains with 9,000 of 9,037 examples, in batches of 200: the last ones are left out"],
  ],
  [
    "fewer test examples than a batch",
    1000,
    37,
    false,
    ["the test loss is that of 200 examples, since 37 are taken again to fill a batch"],
  ],
])("%s", (_, train, test, inOrder, lines) => {
  const data = { train: split(train), ...(test !== undefined && { test: split(test) }), description: "" };
  expect(leftOver(data, { rows: 200, inOrder })).toEqual(lines);
});
