import { describe, expect, test } from "vitest";
import type { Tensor } from "../../compiler/model/trace.ts";
import * as nn from "../../compiler/nn/index.ts";
import { Trace } from "../../compiler/model/trace.ts";
import { floats, gradientOf, input, inputs, integers, valueOf } from "./values.ts";

describe("operands", () => {
  test("a number takes the shape and type of the tensor, on either side", () => {
    expect(valueOf((x) => nn.sub(10, nn.mul(x, 2)), floats([3])).data).toEqual([8, 6, 4]);
    expect(valueOf((x) => nn.add(x, 1), integers([2], [4, 5])).data).toEqual([5, 6]);
    expect(valueOf((x) => nn.where(nn.greater(x, 1), 7, 9), floats([2])).data).toEqual([9, 7]);
    expect(valueOf((x) => nn.where(nn.greater(x, 1), x, 9), integers([2], [1, 2])).data).toEqual([9, 2]);
  });

  test("two numbers are no tensor", () => {
    expect(() => nn.add(1, 2)).toThrow("TPL003 add: at least one operand must be a tensor");
  });

  test("a fraction beside integers is an error", () => {
    const labels = new Trace({ training: true, float: "f32" }).input("labels", [3], "i32");
    expect(() => nn.mul(labels, 0.5)).toThrow("TPL010 mul: 0.5 is no i32");
    expect(() => nn.exp(labels)).toThrow("TPL010 exp: needs floating operands");
  });

  test("a number that is none of its type is an error, wherever it is written", () => {
    const owner = new Trace({ training: true, float: "f32" });
    const labels = owner.input("labels", [3], "i32");
    expect(() => nn.add(labels, 2 ** 31)).toThrow("TPL010 add: 2147483648 is no i32");
    expect(() => nn.less(labels, -Infinity)).toThrow("TPL010 less: -Infinity is no i32");
    expect(() => nn.where(nn.less(labels, 0), labels, NaN)).toThrow("TPL010 where: NaN is no i32");
    expect(() => nn.equal(nn.less(labels, 0), 2)).toThrow("TPL010 equal: 2 is no bool");
    expect(() => nn.full({ trace: owner }, [2], 0.5, "i32")).toThrow("TPL010 full: 0.5 is no i32");
    expect(() => nn.fullLike(labels, 1e10)).toThrow("TPL010 fullLike: 10000000000 is no i32");
  });

  test("shapes that do not broadcast are named, with what may have been meant", () => {
    const [a, b, c] = inputs([64, 10], [64], [3]);
    expect(() => nn.add(a, b)).toThrow(
      "TPL011 add: shapes do not broadcast: [64, 10] and [64]; did you mean unsqueeze(x, -1) of [64]?",
    );
    expect(() => nn.add(a, c)).toThrow(/shapes do not broadcast: \[64, 10\] and \[3\]$/m);
  });

  test("tensors of two models do not mix", () => {
    expect(() => nn.add(input(2), input(2))).toThrow("TPL005");
  });
});

const at = (data: readonly number[]) => floats([data.length], data);

describe("derivatives where there is a choice", () => {
  test("clamp passes the gradient on its limits, relu6 does not", () => {
    expect(gradientOf((x) => nn.clamp(x, { min: 0, max: 1 }), at([-1, 0, 0.5, 1, 2]))).toEqual([
      0, 1, 1, 1, 0,
    ]);
    expect(gradientOf((x) => nn.relu6(x), at([-1, 0, 3, 6, 7]))).toEqual([0, 0, 1, 0, 0]);
  });

  test("elu has a finite derivative far from 0", () => {
    expect(gradientOf((x) => nn.elu(x, 2), at([1000, 0]))).toEqual([1, 2]);
  });

  test("norm and std have the derivative 0 where they are 0", () => {
    expect(gradientOf((x) => nn.norm(x), at([0, 0]))).toEqual([0, 0]);
    expect(gradientOf((x) => nn.std(x), at([5, 5]))).toEqual([0, 0]);
    expect(gradientOf((x) => nn.norm(x), at([0, -2]))).toEqual([0, -1]);
  });

  test("nothing flows through stopGradient", () => {
    expect(gradientOf((x) => nn.mul(x, nn.stopGradient(x)), at([3, 4]))).toEqual([3, 4]);
  });
});

const secondDerivative = (x: Tensor): Tensor =>
  nn.grad(nn.sum(nn.grad(nn.sum(nn.mul(nn.square(x), x)), x)), x);

test("grad differentiates again: (x³)'' = 6 x", () => {
  expect(valueOf(secondDerivative, floats([3])).data).toEqual([6, 12, 18]);
  expect(gradientOf(secondDerivative, floats([3]))).toEqual([6, 6, 6]);
  expect(() => nn.grad(input(3), input(3))).toThrow("TPL005");
  const x = input(3);
  expect(() => nn.grad(nn.exp(x), x)).toThrow("TPL020 grad: only a floating-point scalar has a gradient");
});
