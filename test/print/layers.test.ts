import { json, type Graph } from "@dagrejs/graphlib";
import { describe, expect, test } from "vitest";
import { inspectCommand } from "../../compiler/cli/inspect.ts";
import {
  add,
  compile,
  defineModel,
  embedding,
  linear,
  mean,
  scan,
  sgd,
  zeros,
  type Model,
  type Tensor,
} from "../../compiler/index.ts";
import { layersText } from "../../compiler/print/layers.ts";
import gan from "../../models/gan.ts";
import gpt from "../../models/gpt.ts";
import vae from "../../models/vae.ts";
import vgg16 from "../../models/vgg16.ts";
import { deep } from "../report/models.ts";

const layersOf = async (model: Model) => (await compile(model)).report.layers;

/** The table of Simonyan and Zisserman's network D in Stanford's CS231n: activations, then weights without biases. */
const textbook: readonly (readonly [layer: string, activations: number, weights: number])[] = [
  ["INPUT", 224 * 224 * 3, 0],
  ["CONV3-64", 224 * 224 * 64, 3 * 3 * 3 * 64],
  ["CONV3-64", 224 * 224 * 64, 3 * 3 * 64 * 64],
  ["POOL2", 112 * 112 * 64, 0],
  ["CONV3-128", 112 * 112 * 128, 3 * 3 * 64 * 128],
  ["CONV3-128", 112 * 112 * 128, 3 * 3 * 128 * 128],
  ["POOL2", 56 * 56 * 128, 0],
  ["CONV3-256", 56 * 56 * 256, 3 * 3 * 128 * 256],
  ["CONV3-256", 56 * 56 * 256, 3 * 3 * 256 * 256],
  ["CONV3-256", 56 * 56 * 256, 3 * 3 * 256 * 256],
  ["POOL2", 28 * 28 * 256, 0],
  ["CONV3-512", 28 * 28 * 512, 3 * 3 * 256 * 512],
  ["CONV3-512", 28 * 28 * 512, 3 * 3 * 512 * 512],
  ["CONV3-512", 28 * 28 * 512, 3 * 3 * 512 * 512],
  ["POOL2", 14 * 14 * 512, 0],
  ["CONV3-512", 14 * 14 * 512, 3 * 3 * 512 * 512],
  ["CONV3-512", 14 * 14 * 512, 3 * 3 * 512 * 512],
  ["CONV3-512", 14 * 14 * 512, 3 * 3 * 512 * 512],
  ["POOL2", 7 * 7 * 512, 0],
  ["FC", 4096, 7 * 7 * 512 * 4096],
  ["FC", 4096, 4096 * 4096],
  ["FC", 1000, 4096 * 1000],
];
const kinds = { INPUT: "input", CONV3: "conv2d", POOL2: "maxPool2d", FC: "linear" } as const;

test("vgg16: the table of the textbook, row by row", async () => {
  const { report } = await compile(vgg16);
  const [label, ...rows] = report.layers;
  expect(label).toMatchObject({ kind: "input", name: "label", activations: 1 });
  expect(rows).toHaveLength(textbook.length);
  for (const [k, [layer, activations, weights]] of textbook.entries()) {
    const row = rows[k]!;
    expect(row.kind).toBe(kinds[layer.split("-")[0] as keyof typeof kinds]);
    expect([layer, row.activations]).toEqual([layer, activations]);
    expect([layer, row.parameters[0]?.size ?? 0]).toEqual([layer, weights]);
    // The textbook leaves out one bias for each channel.
    if (weights > 0) expect(row.parameters[1]!.shape).toEqual([row.shape[1]]);
  }
  const text = layersText(report.layers).split("\n");
  expect(text.find((line) => line.startsWith("conv1_1"))).toMatch(
    /^conv1_1 +conv2d +vgg16\.ts:\d+ +\[1, 64, 224, 224\] +3,211,264 {2}1,728 \+ 64$/,
  );
  expect(text.at(-2)).toMatch(/^total +15,237,609 {2}138,357,544$/);
});

test.each([gpt, vae, gan, deep(5)])("every parameter is in one layer: $name", async (model) => {
  const { trainer, report } = await compile(model);
  const names = report.layers.flatMap(({ parameters }) => parameters.map(({ name }) => name));
  expect(names.toSorted()).toEqual(trainer.parameters.map(({ buffer }) => buffer.name).toSorted());
});

test("a layer that is called twice has its parameters once", async () => {
  const calls = (await layersOf(gan)).filter(({ name }) => name === "discriminator.0");
  expect(calls.map(({ parameters }) => parameters.map(({ size }) => size))).toEqual([[128, 64], []]);
});

test("a layer inside of a scan is of one step; the longest name owns a parameter", async () => {
  const model = defineModel({
    name: "steps",
    build(builder) {
      const ids = builder.input("ids", [7, 2], "i32", { below: 5 });
      const start = builder.parameter("start", [2, 3], { kind: "zeros" });
      const vectors: Tensor = embedding(ids, 3, { name: "a", count: 5 });
      const { carry } = scan(
        { carry: { h: add(zeros(builder, [2, 3]), start) }, xs: { vectors } },
        ({ h }, x) => ({
          carry: { h: linear(add(h, x.vectors), 3, { name: "a.b" }) },
        }),
      );
      return { loss: mean(carry.h), optimizer: sgd({ learningRate: 1 }) };
    },
  });
  const rows = (await layersOf(model)).map(({ kind, name, shape, isPerStep, parameters }) => [
    kind,
    name,
    shape.join(),
    isPerStep,
    parameters.map((parameter) => parameter.name),
  ]);
  expect(rows).toEqual([
    ["input", "ids", "7,2", false, []],
    ["parameter", "start", "2,3", false, ["start"]],
    ["embedding", "a", "7,2,3", false, ["a.weight"]],
    ["linear", "a.b", "2,3", true, ["a.b.weight", "a.b.bias"]],
  ]);
  expect(await inspectCommand(model, { stage: "layers" })).toMatch(
    /a\.b +linear +layers\.test\.ts:\d+ +\[2, 3\] a step/,
  );
});

describe("long tables", () => {
  test("on the console show the first of equal blocks", async () => {
    const layers = await layersOf(deep(40));
    const lines = layersText(layers, { fold: true }).trimEnd().split("\n");
    expect(lines.map((line) => line.trim().split(/ {2,}/)[0])).toEqual([
      "layer",
      "x",
      "layer0",
      "and 39 more like this, to layer39",
      "total",
    ]);
    expect(layersText(layers).trimEnd().split("\n")).toHaveLength(1 + 1 + 40 + 1);
  });

  test("fold what repeats, and nothing else", () => {
    const row = (kind: string, name: string, width: number) =>
      ({
        kind,
        name,
        place: "",
        shape: [width],
        activations: width,
        isPerStep: false,
        parameters: [],
      }) as const;
    const block = (k: number) => [
      row("norm", `${k}.norm`, 4),
      row("up", `${k}.up`, 8),
      row("up", `${k}.up`, 8),
    ];
    const layers = [
      row("stem", "stem", 2),
      ...Array.from({ length: 11 }, (_, k) => block(k)).flat(),
      row("norm", "norm", 4),
      row("head", "head", 3),
    ];
    const lines = layersText(layers, { fold: true }).trimEnd().split("\n");
    expect(lines.map((line) => line.trim().split(/ {2,}/)[0])).toEqual([
      "layer",
      "stem",
      "0.norm",
      "0.up",
      "0.up",
      "and 10 more times these 3, to 10.up",
      "norm",
      "head",
      "total",
    ]);
    expect(lines.at(-1)).toMatch(/ 229 {2}0$/);
  });
});

test("the graph of layers: a residual connection meets the layer that it goes around", async () => {
  const graph = json.read(
    JSON.parse(await inspectCommand(deep(2), { stage: "layers", format: "json" })),
  ) as Graph;
  const label = (id: string) => (graph.node(id) as { readonly label: string }).label.split("\n")[0]!;
  const edges = graph.edges().map(({ v, w }) => `${label(v)} -> ${label(w)}`);
  const through = edges.filter((edge) => !edge.includes("return"));
  expect(through.toSorted()).toEqual(
    [
      "add -> add",
      "add -> linear layer1",
      "add -> sub",
      "input x -> add",
      "input x -> linear layer0",
      "input x -> sub",
      "linear layer0 -> add",
      "linear layer1 -> add",
    ].toSorted(),
  );
});
